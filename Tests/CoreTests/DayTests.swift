import Core
import Testing

@Suite("Day") struct DayTests {
  @Test(
    "29 February exists in leap years alone, centuries only every fourth time",
    arguments: [
      (1900, false), (1904, true), (2000, true), (2024, true), (2025, false), (2028, true),
      (2100, false), (2196, true),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.length(ofYear: year) == (isLeap ? 366 : 365))
    #expect(Day.last(ofMonth: 2, in: year).dayOfMonth == (isLeap ? 29 : 28))
    #expect(Day.first(of: year).days(until: Day.last(of: year)) == (isLeap ? 365 : 364))
  }

  @Test("1970-01-01 has the number 0, and known days theirs")
  func anchors() throws {
    #expect(try Sample.day("1970-01-01").number == 0)
    #expect(try Sample.day("1969-12-31").number == -1)
    #expect(try Sample.day("2000-03-01").number == 11_017)
    #expect(try Sample.day("2025-01-01").number == 20_089)
  }

  @Test("every day of 1900 to 2199 has one number, one text and one successor")
  func everyDay() throws {
    var number = Day.first(of: 1900).number
    for year in Day.years {
      for month in 1...12 {
        for dayOfMonth in 1...Day.last(ofMonth: month, in: year).dayOfMonth {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          guard day.number == number, day.year == year, day.month == month,
            day.dayOfMonth == dayOfMonth
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) is \(day), number \(day.number)")
            return
          }
          number += 1
        }
      }
    }
    #expect(number == Day.last(of: 2199).number + 1)
  }

  @Test(
    "reads what it writes", arguments: ["1900-01-01", "2024-02-29", "2025-12-31", "2199-12-31"])
  func parses(text: String) {
    #expect(Day(parsing: text)?.description == text)
  }

  @Test(
    "reads nothing else",
    arguments: [
      "", "2025", "2025-3-14", "2025-03-4", "25-03-14", "2025/03/14", "2025-03-14 ", " 2025-03-14",
      "2025-03-14-", "2025-00-10", "2025-13-10", "2025-04-31", "2025-02-29", "2025-03-00",
      "1899-12-31", "2200-01-01", "+025-03-14", "２０２５-03-14", "2025-03-1４", "2025-0a-14",
      "2025--3-14", "20250314",
    ])
  func refuses(text: String) {
    #expect(Day(parsing: text) == nil)
  }

  @Test("exists between 1900 and 2199 only")
  func bounds() {
    #expect(Day(number: Day.first(of: 1900).number - 1) == nil)
    #expect(Day(number: Day.last(of: 2199).number + 1) == nil)
    #expect(Day(number: .max) == nil)
    #expect(Day(number: .min) == nil)
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    #expect(Day(year: 2025, month: .min, day: .max) == nil)
  }

  @Test("arithmetic stays inside the calendar, by whatever number")
  func arithmetic() throws {
    let day = try Sample.day("2024-02-28")
    #expect("\(day.adding(days: 1))" == "2024-02-29")
    #expect("\(day.adding(days: 2))" == "2024-03-01")
    #expect("\(day.adding(days: -59))" == "2023-12-31")
    #expect(day.adding(days: .max) == Day.last(of: 2199))
    #expect(day.adding(days: .min) == Day.first(of: 1900))
    #expect(day.days(until: day.adding(days: -400)) == -400)
  }

  @Test("months and years out of range are held in range")
  func clamping() {
    #expect("\(Day.last(ofMonth: 0, in: 2025))" == "2025-01-31")
    #expect("\(Day.last(ofMonth: 13, in: 2025))" == "2025-12-31")
    #expect("\(Day.first(of: .min))" == "1900-01-01")
    #expect("\(Day.last(of: .max))" == "2199-12-31")
  }

  @Test("orders as the calendar does")
  func order() throws {
    let days = try ["1999-12-31", "2000-01-01", "2000-02-29", "2000-03-01"].map(Sample.day)
    #expect(days.sorted() == days)
    #expect(days.reversed().sorted() == days)
  }
}
