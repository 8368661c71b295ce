// What the demonstration's clerks entered by hand; DemoYear says how a row is read.

extension DemoYear {
  /// Unplanned by the end of July: 182 h of the platform (96.42 % of 5,088 h) and 36.5 h of the
  /// network (99.28 %).
  static let outages = """
    2025-01-14 10:12|li.qiang |19|outage|platform|2025-01-14 02:20|2025-01-14 09:50|no |服务器电源故障
    2025-01-27 17:05|li.qiang |19|outage|network |2025-01-27 02:30|2025-01-27 16:30|no |运营商光缆中断
    2025-02-22 08:40|li.qiang |19|outage|platform|2025-02-21 22:00|2025-02-22 02:00|yes|系统版本升级
    2025-03-12 11:20|li.qiang |19|outage|platform|2025-03-08 18:30|2025-03-12 10:30|no |存储阵列损坏
    2025-04-18 09:30|li.qiang |19|outage|platform|2025-04-17 13:15|2025-04-18 08:45|no |数据库故障
    2025-05-26 09:48|wang.fang|19|outage|platform|2025-05-23 20:00|2025-05-26 09:00|no |机房空调停机
    2025-06-15 08:55|li.qiang |19|outage|network |2025-06-14 09:30|2025-06-15 08:00|no |核心交换机故障
    2025-06-21 09:10|li.qiang |19|outage|network |2025-06-20 22:00|2025-06-21 04:00|yes|链路割接
    2025-07-09 15:02|li.qiang |19|outage|platform|2025-07-09 08:40|2025-07-09 14:40|no |数据接口故障
    2025-09-16 17:15|wang.fang|19|outage|platform|2025-09-16 10:00|2025-09-16 16:30|no |证书过期
    2025-10-22 14:26|li.qiang |19|outage|network |2025-10-22 06:10|2025-10-22 13:40|no |施工挖断光缆
    2025-11-05 14:33|li.qiang |19|outage|platform|2025-11-05 03:00|2025-11-05 14:00|no |服务器内存故障
    """

  /// 612 pieces by the end of July, of which 607 passed and 8 went to repair; 853 net, the four
  /// that went back in September taken off, on 2025-09-23.
  static let deliveries = """
    2025-05-13 16:20|wang.fang|20|delivery|2025-05-13|夏装上衣|220|220|219|2|0|128.00
    2025-05-28 15:45|wang.fang|20|delivery|2025-05-28|春秋常服|160|160|158|3|0|186.00
    2025-06-18 16:05|wang.fang|20|delivery|2025-06-18|夏装单裤|180|180|178|2|0|112.00
    2025-07-17 10:30|li.qiang |20|delivery|2025-07-17|大檐帽|52|52|52|1|0|88.00
    2025-08-21 16:40|wang.fang|20|delivery|2025-08-21|冬装常服|140|140|137|3|0|268.00
    2025-09-04 11:15|wang.fang|20|delivery|2025-09-04||0|0|0|0|4|
    2025-09-23 15:55|wang.fang|20|delivery|2025-09-23|防寒帽|105|105|104|1|0|118.00
    """

  /// 60 sets by 2025-07-24, in exchange for 59 of the 60 that were due; 39 of 40 functions work.
  static let acceptances = """
    2025-06-26 17:10|wang.fang|21|acceptance|2025-06-26|执法记录仪|30|30|30|16|16|30|30
    2025-07-10 16:35|wang.fang|21|acceptance|2025-07-10|执法记录仪|20|20|20|14|13|19|20
    2025-07-24 11:50|li.qiang |21|acceptance|2025-07-24|数据采集站|10|10|10|10|10|10|10
    """

  /// The one repair that waited too long, 31.5 h into a weekend; DemoMonths has all the others.
  static let tickets = """
    2025-05-17 16:20|li.qiang |19|repair|2025-05-16 08:30|2025-05-17 16:00|执法视频服务器
    """
}
