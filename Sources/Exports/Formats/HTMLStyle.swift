/// How a written page looks: on light and dark screens, and on A4 landscape, where it is always
/// light.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; \(light) }
    @media (prefers-color-scheme: dark) { :root { \(dark) } }
    * { box-sizing: border-box; }
    body {
      margin: 0; padding: 1.5rem; background: var(--paper); color: var(--ink);
      font: 14px/1.5 "Noto Sans", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
        "Source Han Sans SC", sans-serif;
    }
    main { max-width: 1500px; margin: 0 auto; }
    h1 { margin: 0 0 .5rem; font-size: 1.6rem; text-align: center; }
    h2 { margin: 2rem 0 .6rem; font-size: 1.15rem; white-space: pre-wrap; }
    h3 { margin: 1rem 0 .4rem; font-size: 1rem; }
    .head { display: flex; flex-wrap: wrap; gap: .2rem 2.5rem; margin: .3rem 0; }
    .head dt { display: inline; color: var(--quiet); }
    .head dt::after { content: ":\\00a0"; }
    .head dd { display: inline; margin: 0; font-weight: 600; }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    .wide > table { min-width: var(--least); }
    caption { padding: .3rem 0; text-align: left; font-weight: 600; }
    th, td {
      padding: .3rem .45rem; border: 1px solid var(--line); vertical-align: middle;
      overflow-wrap: anywhere; hyphens: auto;
    }
    th { padding-inline: .2rem; background: var(--head); font-weight: 600; text-align: center; }
    td { text-align: left; }
    td.right { text-align: right; font-variant-numeric: tabular-nums; }
    td.label { background: var(--head); text-align: center; }
    td.total { font-weight: 700; background: var(--head); }
    .status { font-weight: 600; }
    .day { white-space: nowrap; }
    .mark { display: inline-block; min-width: 1.1em; font-weight: 700; }
    .met { color: var(--met); }
    .missed { color: var(--missed); background: var(--missed-ground); }
    .at-risk { color: var(--at-risk); background: var(--at-risk-ground); }
    .in-progress { color: var(--in-progress); }
    .no-data { color: var(--quiet); }
    .fault { color: var(--missed); font-weight: 600; outline: 2px solid var(--missed); }
    figure { margin: 1.5rem 0; break-inside: avoid; }
    figcaption { margin-bottom: .6rem; font-weight: 600; }
    svg { display: block; width: 100%; height: auto; max-width: 1000px; }
    svg text { fill: var(--ink); font-size: 13px; }
    svg text.inside { fill: #ffffff; font-weight: 700; text-anchor: middle; }
    svg text.label { text-anchor: end; }
    svg rect { stroke: var(--paper); stroke-width: 1.5; }
    rect.met { fill: #1b7a3d; } rect.missed { fill: #b42318; } rect.at-risk { fill: #8a5a00; }
    rect.in-progress { fill: #2459a6; } rect.no-data { fill: #5b636e; }
    .notes { margin-top: 1rem; color: var(--quiet); overflow-wrap: anywhere; font-size: .85rem; }
    .notes + .notes { margin-top: .2rem; }
    .draft {
      position: fixed; inset: 0 .5rem auto 0; text-align: right; font-weight: 700;
      letter-spacing: .3em; color: var(--missed); background: var(--paper);
    }
    .watermark {
      position: fixed; inset: 35% 0 auto 0; text-align: center; font-size: 9rem; font-weight: 700;
      color: var(--missed); opacity: .1; transform: rotate(-24deg); pointer-events: none;
    }
    @page { size: A4 landscape; margin: 12mm 10mm 14mm; }
    @media print {
      :root { color-scheme: light; \(light) }
      body { padding: 0; font-size: 8pt; line-height: 1.35; }
      .draft { display: none; }
      main { max-width: none; }
      h1 { font-size: 15pt; }
      h2 { margin-top: 0; font-size: 11pt; break-after: avoid; }
      section + section { break-before: page; }
      .wide { overflow: visible; }
      .wide > table { min-width: 0; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { padding: 2pt 3pt; }
      .notes { margin-top: 6pt; font-size: 7pt; }
      svg { max-width: 200mm; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """

  /// What a digit of a column's width takes at least on a screen, in quarters of a pixel; a
  /// narrower window scrolls sideways, so that no heading or id is broken.
  static let quartersOfDigit = 23

  private static let light = """
    --paper: #ffffff; --ink: #1a1d21; --quiet: #59616b; --line: #b9bfc7; --head: #eef1f5; \
    --met: #166534; --missed: #b42318; --missed-ground: #fdeceb; --at-risk: #855500; \
    --at-risk-ground: #fdf3dc; --in-progress: #1d4f91;
    """

  private static let dark = """
    --paper: #15181c; --ink: #e6e9ed; --quiet: #a2abb6; --line: #464e58; --head: #232930; \
    --met: #7fd39b; --missed: #ff9a90; --missed-ground: #3b1d1c; --at-risk: #f1c063; \
    --at-risk-ground: #362a12; --in-progress: #93bdf5;
    """

  /// What stands in the margins of the printed pages: their numbers, and 草稿 above a draft.
  static func pages(_ numbers: String, draft: String?) -> String {
    let foot = "@bottom-center { content: \(numbers); font: 8pt sans-serif; color: #59616b; }"
    let head = draft.map {
      "@top-center { content: \"\($0)\"; font: bold 9pt sans-serif; color: #b42318; }"
    }
    return "@page { \([head, foot].compactMap(\.self).joined(separator: " ")) }"
  }
}
