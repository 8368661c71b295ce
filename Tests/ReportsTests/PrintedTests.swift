import Core
import Exports
import Reports
import Testing
import Words

/// The faces of one overview, line by line: a column out of line or a changed word must show.
@Suite("The summary and the status, as printed")
struct PrintedTests {
  @Test("The summary in Chinese")
  func chineseSummary() throws {
    #expect(
      try printedSummary(.zh) == """
        2025 年项目绩效汇总
        单位: 100001 示范单位
        截至: 2025-07-31    合计: 未达标 3, 预警 2, 进行中 1, 无数据 1, 达标 2

        项目编号  项目名称      预算 (万元)  ✗ 未达标  ! 预警  ~ 进行中  - 无数据  ✓ 达标   总分  等级
               7  示范运维项目        47.30         3       2         1         1       2  63.63  暂计
        合计                          47.30         3       2         1         1       2

        7 示范运维项目    预算 47.30 万元
        编号  三级指标            指标值         实际完成值  余量              状态              分值   得分
        7-1   系统正常运行率      ≥97%               96.07%  差 0.93 个百分点  ✗ 未达标         10.00   9.90
                 停机 200.0 小时, 允许 152.6 小时 (日志确认至 2025-07-31)
                 全年还可停机 62.8 小时; 不再停机且日志确认至 2025-10-05 即恢复达标
                 wang 登记于 2025-04-01 09:00
        7-2   响应及时率          ≥97%              100.00%  余 3.00 个百分点  ! 预警 (达标)    10.00  10.00
                 再有 1 件超时就不达标 (现 30 件中 30 件按时)
                 不能再有超时的
        7-3   服装购置数量        ≥853 件套             612  差 241 件套       ~ 进行中         10.00   7.17
                 还差 241 件套, 61 天内每天 4.0
                 li 登记于 2025-07-02 10:00
        7-4   返修率              ≤5%                 1.31%  余 3.69 个百分点  ✓ 达标           10.00  10.00
                 实际 1.31%, 未超过 5%
                 还容得下 22 件返修
                 li 登记于 2025-07-02 10:00
        7-5   购置完成时间        2025年8月15日          无  还有 15 天        ! 预警 (进行中)  10.00   0.00
                 只剩 15 天, 还差 241
                 还差 241, 15 天内每天 16.1
                 li 登记于 2025-07-02 10:00
        7-6   购置单价            不高于指导价           无                    - 无数据         10.00   0.00
                 尚无填报值
                 登记填报值后即可判定
        7-7   运行维护费用: 维保  ≤31.1 万元     31.25 万元  超 0.15 万元      ✗ 未达标         10.00   9.95
              维修费
                 实际 31.25 万元 超过 31.1 万元
                 今年已无法达标
                 填报值 (截至 2025-06-30); zhao 登记于 2025-07-03 11:00
        7-8   招标采购时间        2025年3月      2025-04-09  迟 9 天           ✗ 未达标         10.00   0.00
                 2025-04-09 完成, 迟 9 天
                 今年已无法达标
                 填报值 (截至 2025-04-30)
        7-9   维修响应及时性      ≤24 小时         2.0 小时  余 22.0 小时      ✓ 达标           10.00  10.00
                 30 件报修中最慢的一件 2.0 小时
        总分 63.63 暂计, 预算执行率 6.61/10.00, 缺数据 1 项

        """)
  }

  @Test("The summary in English")
  func englishSummary() throws {
    #expect(
      try printedSummary(.en) == """
        Performance summary 2025
        Unit: 100001 Sample unit
        As of: 2025-07-31    Counts: missed 3, at risk 2, in progress 1, no data 1, met 2

        Project  Project name     Budget in  ✗ missed  ! at risk       ~ in  - no data  ✓ met  Total
                                   wan yuan                        progress
              7  Sample upkeep        47.30         3          2          1          1      2  63.63
                    Grade: provisional
        Sum                           47.30         3          2          1          1      2

        7 Sample upkeep    Budget 47.30 wan yuan
        Id   Indicator               Target                   Actual  Status                   Weight  Score
        7-1  Platform uptime         ≥97%                     96.07%  ✗ missed                  10.00   9.90
                Margin: 0.93 points short
                down 200.0 h, 152.6 h allowed (log confirmed through 2025-07-31)
                62.8 h of downtime left this year; met again if clean through 2025-10-05
                entered by wang at 2025-04-01 09:00
        7-2  Response on time        ≥97%                    100.00%  ! at risk (met)           10.00  10.00
                Margin: 3.00 points to spare
                one more late ticket would miss the target (30 of 30 on time)
                no further one may be late
        7-3  Uniforms bought         ≥853 sets                   612  ~ in progress             10.00   7.17
                241 sets short, 4.0 a day for 61 days
                entered by li at 2025-07-02 10:00
        7-4  Repair rate             ≤5%                       1.31%  ✓ met                     10.00  10.00
                Margin: 3.69 points to spare
                1.31% is within 5%
                22 more may need repair
                entered by li at 2025-07-02 10:00
        7-5  Delivery complete       by 2025-08-15              none  ! at risk (in progress)   10.00   0.00
                Margin: 15 days left
                only 15 days left, 241 short
                241 short, 16.1 a day for 15 days
                entered by li at 2025-07-02 10:00
        7-6  Unit price              within guide               none  - no data                 10.00   0.00
                                     price
                no reading entered yet
                enter a reading to have it judged
        7-7  Upkeep cost:            ≤31.1 wan yuan   31.25 wan yuan  ✗ missed                  10.00   9.95
             maintenance and repair
                Margin: 0.15 wan yuan over
                31.25 wan yuan is more than 31.1 wan yuan
                cannot be met any more this year
                reading through 2025-06-30; entered by zhao at 2025-07-03 11:00
        7-8  Tender held             by 2025-03-31        2025-04-09  ✗ missed                  10.00   0.00
                Margin: 9 days late
                done on 2025-04-09, 9 days late
                cannot be met any more this year
                reading through 2025-04-30
        7-9  Slowest response        ≤24 h                     2.0 h  ✓ met                     10.00  10.00
                Margin: 22.0 h to spare
                the slowest of 30 tickets took 2.0 h
        Total 63.63 provisional, Budget execution 6.61/10.00, no data: 1

        """)
  }

  @Test("The status in Chinese")
  func chineseStatus() throws {
    #expect(
      try printedStatus(.zh) == """
        2025 绩效目标  截至 2025-07-31  不是今天 (2025-09-01)
        未达标 3, 预警 2, 进行中 1, 无数据 1, 达标 2

        7 示范运维项目
          总分 63.63 暂计, 预算执行率 6.61/10.00, 缺数据 1 项
        X  7-1  系统正常运行率      96.07%  ≥97%           未达标          9.90/10.00
                  停机 200.0 小时, 允许 152.6 小时 (日志确认至 2025-07-31)
        !  7-2  响应及时率         100.00%  ≥97%           预警 (达标)    10.00/10.00
                  再有 1 件超时就不达标 (现 30 件中 30 件按时)
        ~  7-3  服装购置数量           612  ≥853 件套      进行中          7.17/10.00
                  还差 241 件套
        +  7-4  返修率               1.31%  ≤5%            达标           10.00/10.00
        !  7-5  购置完成时间            无  2025年8月15日  预警 (进行中)   0.00/10.00
                  只剩 15 天, 还差 241
        -  7-6  购置单价                无  不高于指导价   无数据          0.00/10.00
                  尚无填报值
        X  7-7  运行维护费用    31.25 万元  ≤31.1 万元     未达标          9.95/10.00
                  实际 31.25 万元 超过 31.1 万元; 填报值 (截至 2025-06-30)
        X  7-8  招标采购时间    2025-04-09  2025年3月      未达标          0.00/10.00
                  2025-04-09 完成, 迟 9 天; 填报值 (截至 2025-04-30)
        +  7-9  维修响应及时性    2.0 小时  ≤24 小时       达标           10.00/10.00
                  30 件报修中最慢的一件 2.0 小时

        """)
  }

  @Test("The status in English")
  func englishStatus() throws {
    #expect(
      try printedStatus(.en) == """
        2025 performance targets  as of 2025-07-31  not today (2025-09-01)
        missed 3, at risk 2, in progress 1, no data 1, met 2

        7 Sample upkeep
          Total 63.63 provisional, Budget execution 6.61/10.00, no data: 1
        X  7-1  Platform uptime            96.07%  ≥97%                missed                  9.90/10.00
                  down 200.0 h, 152.6 h allowed (log confirmed through 2025-07-31)
        !  7-2  Response on time          100.00%  ≥97%                at risk (met)          10.00/10.00
                  one more late ticket would miss the target (30 of 30 on time)
        ~  7-3  Uniforms bought               612  ≥853 sets           in progress             7.17/10.00
                  241 sets short
        +  7-4  Repair rate                 1.31%  ≤5%                 met                    10.00/10.00
        !  7-5  Delivery complete            none  by 2025-08-15       at risk (in progress)   0.00/10.00
                  only 15 days left, 241 short
        -  7-6  Unit price                   none  within guide price  no data                 0.00/10.00
                  no reading entered yet
        X  7-7  Upkeep cost        31.25 wan yuan  ≤31.1 wan yuan      missed                  9.95/10.00
                  31.25 wan yuan is more than 31.1 wan yuan; reading through 2025-06-30
        X  7-8  Tender held            2025-04-09  by 2025-03-31       missed                  0.00/10.00
                  done on 2025-04-09, 9 days late; reading through 2025-04-30
        +  7-9  Slowest response            2.0 h  ≤24 h               met                    10.00/10.00
                  the slowest of 30 tickets took 2.0 h

        """)
  }

  @Test("The lines of the status that begin an indicator carry its status, to be coloured")
  func markedLines() throws {
    let overview = try FixtureYear.overview()
    let print = StatusPrint(overview, Words(language: .zh), marks: .unicode)
    let marked = print.lines.filter { $0.status != nil }
    #expect(marked.map(\.status) == overview.projects.flatMap(\.rows).map(\.judgement.status))
    for line in marked {
      #expect(line.status.map { line.text.hasPrefix(Marks.unicode[$0]) } == true)
    }
  }

  private func printedSummary(_ language: Language) throws -> String {
    try #require(
      String(
        validating: Summary(FixtureYear.overview(), Words(language: language)).handout
          .bytes(as: .text), as: UTF8.self))
  }

  private func printedStatus(_ language: Language) throws -> String {
    StatusPrint(try FixtureYear.overview(), Words(language: language), marks: .ascii).description
  }
}
