// What the demonstration's clerks counted, asked, paid and agreed on.

extension DemoYear {
  /// The network's points, reached 981 of 1,000 by the end of June; the spot checks; what the units
  /// are equipped with, counted in autumn; and how many uniforms fit, which the goal promises.
  static let checks = """
    2025-03-31 16:35|li.qiang |19|check|19-2 |2025-03-31|500|487
    2025-06-30 16:38|li.qiang |19|check|19-2 |2025-06-30|500|494
    2025-09-30 16:44|li.qiang |19|check|19-2 |2025-09-30|500|493
    2025-10-16 14:30|li.qiang |20|check|20-10|2025-10-15|853|841
    2025-06-27 15:40|li.qiang |20|check|20-11|2025-06-27|250|246
    2025-12-19 15:35|li.qiang |20|check|20-11|2025-12-19|300|298
    2025-06-20 10:20|wang.fang|20|check|20-x1|2025-06-19|380|366
    2025-09-25 10:35|wang.fang|20|check|20-x1|2025-09-24|245|236
    2025-11-20 15:10|li.qiang |21|check|21-8 |2025-11-20|60|58
    """

  /// People are asked in late autumn.
  static let surveys = """
    2025-11-28 14:20|li.qiang |19|survey|19|2025-11-28|250|241|6
    2025-12-05 11:25|wang.fang|20|survey|20|2025-12-05|500|489|8
    2025-12-05 11:32|wang.fang|21|survey|21|2025-12-05|300|287|9
    """

  /// All of it fiscal money, as the budgets are.
  static let payments = """
    2025-04-03 09:20|wang.fang|19|payment|19-6|2025-03-31|6.2   |fiscal
    2025-07-02 09:25|wang.fang|19|payment|19-6|2025-06-30|9.2   |fiscal
    2025-10-09 09:31|wang.fang|19|payment|19-6|2025-09-30|7.75  |fiscal
    2025-12-29 15:12|wang.fang|19|payment|19-6|2025-12-29|7.71  |fiscal
    2025-04-03 09:22|wang.fang|19|payment|19-7|2025-03-31|4.05  |fiscal
    2025-07-02 09:28|wang.fang|19|payment|19-7|2025-06-30|4.05  |fiscal
    2025-10-09 09:33|wang.fang|19|payment|19-7|2025-09-30|4.05  |fiscal
    2025-12-29 15:14|wang.fang|19|payment|19-7|2025-12-29|4.05  |fiscal
    2025-06-05 10:10|wang.fang|20|payment|20-8|2025-06-05|5.792 |fiscal
    2025-07-08 10:15|wang.fang|20|payment|20-8|2025-07-08|2.016 |fiscal
    2025-10-15 10:22|wang.fang|20|payment|20-8|2025-10-15|5.4014|fiscal
    2025-07-15 09:45|wang.fang|21|payment|21-7|2025-07-15|34.6  |fiscal
    2025-08-12 09:50|wang.fang|21|payment|21-7|2025-08-12|14.8  |fiscal
    """

  /// The tender and the contract of table 20 were late, the contract of table 21 was not.
  static let milestones = """
    2025-04-09 17:30|wang.fang|20|milestone|20-5|2025-04-09|2025
    2025-04-21 16:50|wang.fang|20|milestone|20-6|2025-04-18|2025
    2025-06-12 16:05|wang.fang|21|milestone|21-5|2025-06-12|2025
    """

  static let guidePrices = """
    2025-01-15 10:00|wang.fang|20|guide-price|夏装上衣|130.00|2025
    2025-01-15 10:02|wang.fang|20|guide-price|春秋常服|190.00|2025
    2025-01-15 10:03|wang.fang|20|guide-price|夏装单裤|115.00|2025
    2025-01-15 10:04|wang.fang|20|guide-price|大檐帽|90.00|2025
    2025-01-15 10:05|wang.fang|20|guide-price|冬装常服|275.00|2025
    2025-01-15 10:06|wang.fang|20|guide-price|防寒帽|120.00|2025
    """

  /// A unit's own figure, until its check comes.
  static let readings = """
    2025-07-25 15:20|li.qiang |21|reading|21-8|2025-07-25|96.5
    """
}
