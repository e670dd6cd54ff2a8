/// How a report looks: on screens of any width, light and dark, and on paper.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1d2429; --soft: #5b6770; --line: #d5dbe0;
      --paper: #fff; --panel: #f5f7f8; --kept: #2f7d6b; --dropped: #b3601d; --held: #b0323f;
      --bar: #3a6ea5; --bar-in: #a9b9c8; --mark: #ffe9a8; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6ebee; --soft: #9fabb4; --line: #39434a;
      --paper: #14191d; --panel: #1d2429; --kept: #5fbfa8; --dropped: #e09a58; --held: #ef7f88;
      --bar: #7fb0e3; --bar-in: #55646f; --mark: #5d4c13; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 4rem; background: var(--paper);
      color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .3rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .6rem; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
    p { margin: .3rem 0 .8rem; }
    a { color: var(--bar); }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; }
    .soft { color: var(--soft); }
    .figures { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; margin: 1rem 0; }
    .figures div { background: var(--panel); border-radius: .4rem; padding: .6rem .9rem;
      flex: 1 1 8.5rem; }
    .figures dt { color: var(--soft); font-size: .85rem; }
    .figures dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--soft); padding: .2rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    th:first-child, td:first-child { white-space: nowrap; }
    th.n, td.n { text-align: right; white-space: nowrap; }
    .wide { overflow-x: auto; }
    svg { display: block; width: 100%; height: auto; min-width: 36rem; }
    svg text { fill: var(--ink); font: 13px system-ui, "Segoe UI", "Noto Sans", sans-serif; }
    svg .soft { fill: var(--soft); }
    .kept { fill: var(--kept); } .dropped { fill: var(--dropped); } .held { fill: var(--held); }
    .bar { fill: var(--bar); } .bar-in { fill: var(--bar-in); } .axis { stroke: var(--line); }
    .flow { fill: var(--kept); opacity: .3; }
    details { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; }
    summary { cursor: pointer; padding: .45rem .7rem; }
    summary b { font-variant-numeric: tabular-nums; }
    details > div { padding: 0 .7rem .6rem; }
    :focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
    mark { background: var(--mark); color: inherit; border-radius: .15rem; padding: 0 .1rem; }
    del { color: var(--dropped); text-decoration-thickness: 1px; }
    .key span { display: inline-block; width: .8rem; height: .8rem; border-radius: .15rem;
      margin: 0 .3rem 0 .9rem; vertical-align: -.08rem; }
    .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; }
    @media print { body { max-width: none; font-size: 11pt; } nav { display: none; }
      details { break-inside: avoid; } h2 { break-after: avoid; } }
    """
}
