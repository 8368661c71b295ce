// What `jixiao --help` prints.

extension Words {
  /// The whole help of the command line.
  public var commandHelp: String { pick(CommandHelp.chinese, CommandHelp.english) }
}

private enum CommandHelp {
  static let chinese = """
    jixiao: 项目绩效目标操作台

    用法
      jixiao                              打开操作台
      jixiao --demo                       打开一份临时的演示年度, 不保留
      jixiao status [--format text|json|csv] [--project N]
                                          打印各项目指标; 有未达标时退出码为 1
      jixiao status --compare 日期 [--format text|json]
                                          打印自那天以来哪些指标变了: 当时和现在
      jixiao export 文件... [--project N] [--overwrite] [--draft]
                                          写出汇总, 一次可写多个文件, 全部或一个不写; 格式按
                                          后缀: .txt .md .csv .json .html .xlsx;
                                          --draft 在每页标明草稿
      jixiao export --form monitoring|self-evaluation 文件... [--project N] [--as-of 日期] [--draft]
                                          报出绩效运行监控表 (默认 1-7 月) 或绩效自评表: 有缺漏则
                                          逐条列出, 不写文件 (退出码 65); 报出的记入历史,
                                          --draft 只出草稿, 不记
      jixiao exports [--format text|json] [--project N]
                                          列出报出过的表, 指出其后变了的数
      jixiao add 种类 选项...             登记一条, 打印它改变了什么
      jixiao add 种类 --csv 文件|-        一次登记多条, 全部或一条不登; 首行为选项名或中文名称
      jixiao todo [--format text|json|csv] [--project N]
                                          打印该做而未做的事: 有逾期时退出码为 1
      jixiao settings [--project N] [--format text|json]
                                          列出设置: 取值, 默认, 含义, 依据, 谁在何时设的
      jixiao settings 名称 [--project N]  说明一项设置
      jixiao settings 名称 数值|--default [--project N | --indicator 19-6] [--why 文字]
                                          修改或恢复默认, 打印它改变了什么
      jixiao facts [--indicator ID] [--kind 种类] [--project N] [--person 人] [--since 日期]
                   [--until 日期] [--all] [--format text|json|csv]
                                          列出登记, 最近的日期在前; --all 连同已更正、已作废的
      jixiao correct 编号 --why 原因 选项...
                                          更正一条登记; 未写的项不变, 值为空则清空该项
      jixiao void 编号 --why 原因         作废一条登记, 打印它改变了什么
      jixiao note --indicator ID 文字|--clear [--why 文字]
                                          写自评表的偏差原因分析及改进措施, 或清空
      jixiao note --indicator ID --field 栏目 [--month 7] 文字|--clear
                                          写监控表 1 月至该月的一栏: forecast, possibility
                                          (certain|possible|impossible), remark, reason-funds,
                                          reason-rules, reason-staff, reason-equipment, reason-other
      jixiao note --project N --field outcome 文字|--clear
                                          写自评表的年度目标实际完成情况
      jixiao score --indicator ID 得分|--clear --why 文字
                                          为未达标而无数值的指标人工评分
      jixiao log [--indicator 19-3] [--person 登录名] [--since 日期] [--format text|json|csv]
                                          打印历史: 谁在何时改了什么、为什么; 最早的在前
      jixiao verify [--head 校验值]       核对历史、登记与合计, 指出第一处不符 (退出码 65);
                                          --head 给出先前导出文件上的校验值, 以发现末尾被删
      jixiao backup 文件 [--replace]      边用边备份: 检查后落盘; --replace 可替换旧备份
      jixiao restore 文件 [--yes]         核对备份后恢复; 现有数据库另存在旁边; 他人不必退出
      jixiao init --shared 文件夹 --group 用户组 [--administrator 登录名]
                                          建立一个用户组共用的数据库
      jixiao doctor [--format text|json]  检查数据库、文件系统、时钟、终端, 说明怎样处理;
                                          有误时退出码为 78
      jixiao roles | roles set 登录名|%组 reader|clerk|manager|administrator | roles unset 登录名|%组
                                          列出、授予、收回角色 (管理员)
      jixiao review [--project N] [--as-of 日期] [--remark 意见] | --list
                                          把数据标记为已审阅 (负责人), 或列出审阅及此后的变化
      jixiao lock [--through 日期 --why 原因] | unlock --why 原因
                                          锁定某日及以前 (负责人): 之后改动须由负责人写 --why
      jixiao help | version

    通用选项
      --database 文件     数据库; 否则用 JIXIAO_DATABASE, 否则 ~/.local/share/jixiao/jixiao.db
      --as-of 日期        截至哪一天, 如 2025-07-31; 默认今天
      --language zh|en    中文或英文; 默认按系统语言, 系统未指明时用中文
      --read-only         只读打开
      --ascii             只用 ASCII 符号
      --export-dir 文件夹 导出只能写到此文件夹, 只能用单个文件名
      --kiosk             受限方式, 用于 SSH 强制命令: 须有 --database, 不读文件, 不理会环境变量

    登记的种类和选项
      outage        --service platform|network --from 时刻 [--to 时刻|时长] [--planned] [--cause 文字]
      confirmation  --service platform|network|repairs --through 日期
      repair        --reported 时刻 [--responded 时刻|时长] [--device 文字]
      delivery      --day 日期 --category 品类 --quantity 数 --inspected 数 --qualified 数
                    [--repair 数] [--returned 数] [--unit-price 元]
      acceptance    --day 日期 --item 品名 --quantity 数 --inspected 数 --qualified 数
                    [--functions 数 --functions-passed 数] [--replaced 数 --due 数]
      maintenance   --day 日期 --asset 资产编号
      check         --indicator 19-2 --day 日期 --whole 应查总数 --part 合格或到位数
      survey        --project N --day 日期 --valid 有效问卷 --satisfied 满意 [--fairly 基本满意]
      payment       --indicator 19-6 --day 日期 --amount 万元 [--source fiscal|carry-over|other]
      milestone     --indicator 20-5 --day 日期 [--year 项目年度]
      guide-price   --category 品类 --price 元 [--year 项目年度]
      reading       --indicator 19-3 --day 日期 --value 值
      有几个项目用得上同一种登记时, 加 --project N。时刻如 '2025-03-01 08:00', 时长如 2h30。

    退出码: 0 正常, 1 有未达标 (todo: 有逾期), 64 用法不对, 65 数据不对, 66 没有该文件, 67 没有该用户或组, 69 没有终端,
            70 程序故障, 73 无法创建, 74 读写失败, 75 请稍后再试, 77 没有权限,
            78 doctor 查出有误, 130 被 Ctrl-C 中止
    """

  static let english = """
    jixiao: a console for the performance targets of budget projects

    Usage
      jixiao                              open the console
      jixiao --demo                       open a throw-away year to look around in
      jixiao status [--format text|json|csv] [--project N]
                                          print the indicators; exits with 1 if something is missed
      jixiao status --compare DAY [--format text|json]
                                          print what changed since that day: then and now
      jixiao export FILE... [--project N] [--overwrite] [--draft]
                                          write the summary, into all files or none; the ending
                                          decides: .txt .md .csv .json .html .xlsx;
                                          --draft marks each page as a draft
      jixiao export --form monitoring|self-evaluation FILE... [--project N] [--as-of DAY] [--draft]
                                          hand in an official form, monitoring (January to July
                                          unless --as-of names another month) or self-evaluation:
                                          what it lacks is listed and nothing written (exit code
                                          65); what is handed in goes into the history, a draft
                                          does not
      jixiao exports [--format text|json] [--project N]
                                          list the forms handed in, and what has changed since
      jixiao add KIND OPTIONS...          enter a fact and print what it changed
      jixiao add KIND --csv FILE|-        many at once, all or none; the header holds option names
      jixiao todo [--format text|json|csv] [--project N]
                                          print what is due and absent; exits with 1 if overdue
      jixiao settings [--project N] [--format text|json]
                                          list: value, default, meaning, source, who set it when
      jixiao settings NAME [--project N]  explain one setting
      jixiao settings NAME VALUE|--default [--project N | --indicator 19-6] [--why TEXT]
                                          set it, or back to its default; print what changed
      jixiao facts [--indicator ID] [--kind KIND] [--project N] [--person NAME] [--since DAY]
                   [--until DAY] [--all] [--format text|json|csv]
                                          list the facts, the newest day first; --all: also those
                                          that were corrected or voided
      jixiao correct FACT --why TEXT OPTIONS...
                                          correct a fact; a field that is not named stays, an
                                          empty value clears it
      jixiao void FACT --why TEXT         void a fact and print what that changed
      jixiao note --indicator ID TEXT|--clear [--why TEXT]
                                          write the deviation note of the self-evaluation
      jixiao note --indicator ID --field FIELD [--month 7] TEXT|--clear
                                          fill the monitoring form through a month: forecast,
                                          possibility (certain|possible|impossible), remark,
                                          reason-funds, reason-rules, reason-staff,
                                          reason-equipment, reason-other
      jixiao note --project N --field outcome TEXT|--clear
                                          what was done for the goal, for the self-evaluation
      jixiao score --indicator ID POINTS|--clear --why TEXT
                                          set the score of a missed row that has no number
      jixiao log [--indicator 19-3] [--person LOGIN] [--since DAY] [--format text|json|csv]
                                          print the history: who changed what, when and why;
                                          the oldest first, as one reads a journal
      jixiao verify [--head HASH]         hold facts and totals against the history, and name the
                                          first thing that does not fit (exit code 65); --head is
                                          the hash on an earlier export: shows a tail cut off
      jixiao backup FILE [--replace]      a copy while others go on, checked and on the disk;
                                          --replace may replace an older backup
      jixiao restore FILE [--yes]         verify a backup and put it in place; the present database
                                          is kept beside it, and nobody has to leave
      jixiao init --shared DIR --group NAME [--administrator LOGIN]
                                          make a database that a unix group shares
      jixiao doctor [--format text|json]  look over database, file system, clock and terminal, and
                                          say what to do; exits with 78 if something is wrong
      jixiao roles | roles set LOGIN|%GROUP reader|clerk|manager|administrator
                   | roles unset LOGIN|%GROUP
                                          list, give and take roles (administrator)
      jixiao review [--project N] [--as-of DAY] [--remark TEXT] | --list
                                          mark figures as reviewed (manager), or list the marks
      jixiao lock [--through DAY --why TEXT] | unlock --why TEXT
                                          close everything through a day (manager): to change it
                                          takes a manager and --why
      jixiao help | version

    Options everywhere
      --database FILE     else JIXIAO_DATABASE, else ~/.local/share/jixiao/jixiao.db
      --as-of DAY         such as 2025-07-31; today without it
      --language zh|en    by the locale without it; Chinese where the locale does not say
      --read-only         open without any possibility to change
      --ascii             ASCII marks only
      --export-dir DIR    exports go into that folder alone, under single plain names
      --kiosk             confined, for a forced SSH command: needs --database, reads no files,
                          and takes nothing from the environment

    Kinds of facts and their options
      outage        --service platform|network --from MOMENT [--to MOMENT|LENGTH] [--planned]
                    [--cause TEXT]
      confirmation  --service platform|network|repairs --through DAY
      repair        --reported MOMENT [--responded MOMENT|LENGTH] [--device TEXT]
      delivery      --day DAY --category TEXT --quantity N --inspected N --qualified N
                    [--repair N] [--returned N] [--unit-price YUAN]
      acceptance    --day DAY --item TEXT --quantity N --inspected N --qualified N
                    [--functions N --functions-passed N] [--replaced N --due N]
      maintenance   --day DAY --asset TAG
      check         --indicator 19-2 --day DAY --whole N --part N
      survey        --project N --day DAY --valid N --satisfied N [--fairly N]
      payment       --indicator 19-6 --day DAY --amount WAN [--source fiscal|carry-over|other]
      milestone     --indicator 20-5 --day DAY [--year YEAR]
      guide-price   --category TEXT --price YUAN [--year YEAR]
      reading       --indicator 19-3 --day DAY --value VALUE
      Where several projects count such facts, add --project N. A moment is written like
      '2025-03-01 08:00', a length like 2h30.

    Exit codes: 0 fine, 1 something is missed (todo: overdue), 64 wrong usage, 65 wrong data, 66 no such file,
                67 no such user or group, 69 no terminal, 70 a fault of the program, 73 cannot create, 74 I/O, 75 try again,
                77 not allowed, 78 doctor found something wrong, 130 stopped by Ctrl-C
    """
}
