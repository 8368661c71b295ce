/// Everything a key or a word of the palette can do in the console.
///
/// Footer, help and palette take their words from here; which keys do it stands in the console's
/// key table.
public enum Command: String, CaseIterable, Sendable {
  // Moving
  case up, down, left, right, nextPanel, previousPanel, pageUp, pageDown, first, last
  // Looking
  case details, back, find, worstFirst, compare, showAll, help, palette, repaint
  // In a list of facts
  case facts, filter, nextKind, previousKind, nextOrder, nextFault, lateOnly
  // The day the figures stand for
  case previousMonth, nextMonth, previousDay, nextDay, today
  // Entering
  case add, entryMenu, outage, repair, delivery, acceptance, confirmation, reading
  case maintenance, check, survey, payment, milestone, guidePrice
  case correct, void, undo, redo
  // Into the official forms
  case note, score, monitoring, selfEvaluation
  case editCell, clearCell, nextGap, monthBefore, monthAfter
  // Where a colleague was first
  case keepTheirs, keepMine, mergeEdit
  // The history
  case log, entryDetails, findInHistory, byPerson, sinceDay
  // What is due, and settings
  case review
  case todo, startTask, settings, editSetting, resetSetting, nextProject, previousProject
  // In a form
  case nextField, previousField, accept, answer, copyPrevious, nextChoice, clearField, discard
  // Leaving with something
  case export, quit
}

extension Words {
  /// The one or two words that stand beside the key in the footer.
  public func label(_ command: Command) -> String {
    let (chinese, english) = command.label
    return language == .zh ? chinese : english
  }

  /// The sentence that the help says about it.
  public func explanation(_ command: Command) -> String {
    let (chinese, english) = command.explanation
    return language == .zh ? chinese : english
  }
}

extension Command {
  fileprivate var label: (String, String) {
    switch self {
    case .up: ("上", "up")
    case .down: ("下", "down")
    case .left: ("左", "left")
    case .right: ("右", "right")
    case .nextPanel: ("换栏", "panel")
    case .previousPanel: ("换栏", "panel")
    case .pageUp: ("上页", "page up")
    case .pageDown: ("下页", "page down")
    case .first: ("首行", "first")
    case .last: ("末行", "last")
    case .details: ("详情", "details")
    case .back: ("返回", "back")
    case .find: ("查找", "find")
    case .worstFirst: ("最差在前", "worst")
    case .facts: ("登记列表", "entries")
    case .filter: ("筛选", "filter")
    case .nextKind: ("换种类", "kind")
    case .previousKind: ("换种类", "kind")
    case .nextOrder: ("排序", "sort")
    case .nextFault: ("下一处错", "next fault")
    case .lateOnly: ("只看超时", "late only")
    case .compare: ("比较", "compare")
    case .showAll: ("全部", "all")
    case .help: ("帮助", "help")
    case .palette: ("命令", "cmd")
    case .repaint: ("重绘", "repaint")
    case .previousMonth: ("月末", "month")
    case .nextMonth: ("月末", "month")
    case .previousDay: ("日", "day")
    case .nextDay: ("日", "day")
    case .today: ("今天", "today")
    case .add: ("登记", "add")
    case .entryMenu: ("更多", "more")
    case .maintenance: ("硬件维护", "maintenance")
    case .check: ("检查", "check")
    case .survey: ("满意度调查", "survey")
    case .payment: ("付款", "payment")
    case .milestone: ("完成日期", "milestone")
    case .guidePrice: ("指导价", "guide price")
    case .outage: ("停机", "outage")
    case .repair: ("报修", "repair")
    case .delivery: ("到货", "delivery")
    case .acceptance: ("验收", "equip")
    case .confirmation: ("日志确认", "log")
    case .reading: ("填报值", "value")
    case .correct: ("更正", "correct")
    case .void: ("作废", "void")
    case .note: ("偏差说明", "note")
    case .score: ("评分", "score")
    case .monitoring: ("监控表", "monitoring")
    case .selfEvaluation: ("自评表", "self-eval")
    case .editCell: ("填写", "edit")
    case .clearCell: ("清除", "clear")
    case .nextGap: ("下一缺项", "next gap")
    case .monthBefore: ("月份", "month")
    case .monthAfter: ("月份", "month")
    case .undo: ("撤销", "undo")
    case .redo: ("恢复", "redo")
    case .keepTheirs: ("用同事的", "theirs")
    case .keepMine: ("用自己的", "mine")
    case .mergeEdit: ("再改", "edit")
    case .discard: ("放弃", "discard")
    case .review: ("审阅", "review")
    case .log: ("历史", "history")
    case .todo: ("待办", "to do")
    case .startTask: ("去做", "do it")
    case .settings: ("设置", "settings")
    case .editSetting: ("修改", "edit")
    case .resetSetting: ("恢复默认", "default")
    case .nextProject: ("换项目", "project")
    case .previousProject: ("换项目", "project")
    case .entryDetails: ("全文", "whole")
    case .findInHistory: ("筛选", "filter")
    case .byPerson: ("此人", "person")
    case .sinceDay: ("自某日", "since")
    case .nextField: ("下一项", "next field")
    case .previousField: ("上一项", "previous field")
    case .accept: ("下一项/保存", "next/save")
    case .answer: ("确定", "OK")
    case .copyPrevious: ("同上条", "as before")
    case .nextChoice: ("换选项", "next choice")
    case .clearField: ("清空", "clear")
    case .export: ("导出", "export")
    case .quit: ("退出", "quit")
    }
  }

  fileprivate var explanation: (String, String) {
    switch self {
    case .up: ("选上一行", "select the row above")
    case .down: ("选下一行", "select the row below")
    case .left: ("到左边一栏", "go to the panel on the left")
    case .right: ("到右边一栏", "go to the panel on the right")
    case .nextPanel: ("到下一栏", "go to the next panel")
    case .previousPanel: ("到上一栏", "go to the previous panel")
    case .pageUp: ("向上翻一页", "go up a page")
    case .pageDown: ("向下翻一页", "go down a page")
    case .first: ("到第一行", "go to the first row")
    case .last: ("到最后一行", "go to the last row")
    case .details:
      (
        "看所选指标的详情: 算式、各月走势、背后的登记",
        "its numbers, its months, the facts behind it"
      )
    case .back: ("回到上一屏, 已填内容保留", "go back; what was typed is kept")
    case .find: ("按名称查找指标", "find an indicator by its name")
    case .worstFirst: ("各栏按最差在前排列, 再按恢复原序", "sort the worst first; again: the table's order")
    case .facts: ("列出登记: 所选项目的, 或所选指标背后的", "list the facts: the project's, or the indicator's")
    case .filter: ("按文字、登记人、日期筛选", "narrow the list by words, person and days")
    case .nextKind: ("只看下一种登记", "only the next kind of fact")
    case .previousKind: ("只看上一种登记", "only the kind before")
    case .nextOrder: ("依次按日期、登记先后、登记人排序", "sort by day, by order of entry, by person")
    case .nextFault: ("到下一处有误的行", "go to the next row with a fault")
    case .lateOnly:
      ("只列超时的报修 (19-4, 19-5), 再按全列", "only late tickets (19-4, 19-5); again: all")
    case .compare: ("看自某一天以来变了什么", "what changed since a day, indicator by indicator")
    case .showAll: ("也列出没有变化的指标, 再按只列变化", "also list what did not change; again: only changes")
    case .help: ("列出此处可用的键, 输入文字可筛选", "list the keys that work here; type to filter")
    case .palette: ("输入命令, 与命令行用词相同", "a command, in the words of the command line")
    case .repaint: ("重绘屏幕", "repaint the screen")
    case .previousMonth: ("截至日期退到上月末", "as-of day: back to the month's end before")
    case .nextMonth: ("截至日期进到下月末", "as-of day: on to the next month's end")
    case .previousDay: ("截至日期退一天", "as-of day: a day back")
    case .nextDay: ("截至日期进一天", "as-of day: a day on")
    case .today: ("截至日期回到今天", "as-of day: back to today")
    case .add: ("登记所选指标的依据", "enter what feeds the selected indicator")
    case .entryMenu: ("选一个种类来登记", "choose the kind of fact to enter")
    case .maintenance: ("登记维护过的硬件资产", "enter an asset that was maintained (19-1)")
    case .check:
      ("登记检查: 应查总数与合格或到位数", "enter a check: how many of how many (19-2, 20-10, …)")
    case .survey: ("登记满意度调查", "enter a survey of satisfaction (19-9, 20-12, 21-9)")
    case .payment: ("登记付款及资金来源", "enter a payment and its source of funds")
    case .milestone: ("登记完成日期", "enter the day something was done")
    case .guidePrice: ("登记品类的指导价", "enter a category's guide price (20-9)")
    case .outage: ("登记平台或网络停机", "enter an outage of the platform or the network")
    case .repair: ("登记报修及响应", "enter a repair ticket and its response")
    case .delivery: ("登记服装到货、返修、退货", "enter uniforms delivered, repaired or returned")
    case .acceptance: ("登记装备验收", "enter an acceptance of equipment")
    case .confirmation: ("确认某日志到某日为止是完整的", "confirm a log as complete through a day")
    case .reading: ("为所选指标填报本单位的结果", "enter the unit's own result for the indicator")
    case .correct: ("更正所选登记, 原登记留存", "correct the selected fact; the old one is kept")
    case .void: ("作废所选登记, 须说明原因", "void the selected fact, with a reason")
    case .note: ("写自评表的偏差原因分析及改进措施", "write the deviation note of the self-evaluation")
    case .monitoring:
      ("填写绩效运行监控表 (1 月至 7 月, 可换月份)", "fill the monitoring form, January to July at first")
    case .selfEvaluation: ("填写项目支出绩效自评表", "fill the self-evaluation form")
    case .editCell:
      ("填写光标处的一格; 指标值和完成值处看详情", "fill the cell under the cursor; on a figure: its details")
    case .clearCell: ("清除人工填写的内容, 恢复推算值", "take out what a person wrote: as proposed again")
    case .nextGap: ("到下一处缺项", "go to the next cell in which something is missing")
    case .monthBefore: ("监控表改为 1 月至前一月", "the monitoring form through the month before")
    case .monthAfter: ("监控表改为 1 月至后一月", "the monitoring form through the next month")
    case .score: ("为未达标而无数值的指标评分", "set the score of a missed row that has no number")
    case .undo: ("撤销自己最近一次保存, 再按则再往前一次", "undo your own last save; again: the one before")
    case .redo: ("恢复自己最近一次撤销", "bring back what you undid last")
    case .todo: ("列出该做而未做的事, 逾期在前", "what is due and absent, overdue first")
    case .startTask: ("打开办理所选事项的表单, 已知各项已填", "open the form that does it, what is known filled in")
    case .settings: ("查看和修改设置", "look at the settings, and change them")
    case .editSetting: ("就地修改所选设置, 保存前看到影响", "edit it in place; its effect shows before saving")
    case .resetSetting: ("所选设置恢复默认", "let its default hold again")
    case .nextProject: ("看下一个项目", "the next project")
    case .previousProject: ("看上一个项目", "the project before")
    case .keepTheirs: ("保留同事的版本, 放弃自己的", "keep the colleague's version, drop your own")
    case .keepMine: ("用自己的版本更正同事的", "put your version in place of the colleague's")
    case .mergeEdit: ("在同事的版本上填好自己的改动, 再改", "your changes on top of theirs, to edit")
    case .discard: ("放弃这张表单所填, 不留草稿", "leave the form and keep nothing of it")
    case .review:
      ("把所选项目截至所示日期的数据标记为已审阅", "mark the project's figures, as shown, as reviewed")
    case .log: ("看谁在何时改了什么", "who changed what, when and why")
    case .entryDetails: ("看所选一条的全部内容", "the selected line whole")
    case .findInHistory: ("只看含有某词的历史", "only lines with a word in them")
    case .byPerson: ("只看所选一条的操作人; 再按则看所有人", "only the selected line's person; again: everybody")
    case .sinceDay: ("只看某日以来的历史", "only lines since a day")
    case .nextField: ("到下一项", "go to the next field")
    case .previousField: ("到上一项", "go to the previous field")
    case .accept:
      ("到下一项; 在最后一项保存并继续登记下一条", "next field; on the last: save, then the next one")
    case .answer: ("确定所填内容", "take what was typed")
    case .copyPrevious: ("空项时取上一条登记的同一项", "empty field: take the previous record's")
    case .nextChoice: ("换下一个选项", "take the next choice")
    case .clearField: ("清空此项", "clear this field")
    case .export: ("把屏上汇总写成文件", "write the summary on the screen to a file")
    case .quit: ("退出", "leave the program")
    }
  }
}
