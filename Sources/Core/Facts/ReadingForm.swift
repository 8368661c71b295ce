/// What a reading of an indicator looks like.
public enum ReadingForm: Hashable, Sendable {
  case percent, count, hours, tenThousandYuan, day, yesNo
}
