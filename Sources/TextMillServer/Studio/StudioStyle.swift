/// How the studio looks, from 360 pixels upwards, light and dark.
enum StudioStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1d2429; --soft: #55616a; --line: #c9d1d7;
      --paper: #fff; --panel: #f3f6f7; --bar: #2c6199; --gone: #a3320b; --gone-back: #fbe9e2;
      --new: #1c6b4f; --new-back: #e1f3ea; --held: #a8222f; --summary: #fff0b8;
      --entity: #dce9f8; --other: #ece3f7; --edge: #8796a2; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6ebee; --soft: #a5b1ba; --line: #3d4850;
      --paper: #14191d; --panel: #1d2429; --bar: #8dbbeb; --gone: #f3a383; --gone-back: #40241a;
      --new: #86d6b3; --new-back: #16372a; --held: #f28c94; --summary: #4c4011;
      --entity: #203a56; --other: #3b2c52; --edge: #73828d; } }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { overflow-x: hidden; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
    header { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center;
      padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
    h1 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
    h1 span { font-weight: normal; }
    h2 { font-size: 1rem; margin: 0 0 .5rem; }
    h3 { font-size: .85rem; margin: 0 0 .25rem; color: var(--soft); font-weight: 600; }
    #status { flex: 1; margin: 0; color: var(--soft); min-width: 8rem; }
    #status.bad, .bad { color: var(--held); }
    .soft { color: var(--soft); }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; z-index: 3; }
    main { display: grid; gap: 1rem; padding: 1rem; grid-template-columns: minmax(0, 1fr); }
    section { min-width: 0; }
    @media (min-width: 800px) { main { grid-template-columns: 17rem minmax(0, 1fr); }
      #input { grid-area: 1 / 1; } #stages { grid-area: 2 / 1; }
      #result { grid-area: 1 / 2 / 4 / 3; } #settings { grid-area: 4 / 1 / 5 / 3; } }
    @media (min-width: 1400px) { main { grid-template-columns: 20rem minmax(0, 1fr) 27rem; }
      #settings { grid-area: 1 / 3 / 4 / 4; } }
    textarea, input, select, button { font: inherit; color: inherit; background: var(--paper);
      border: 1px solid var(--edge); border-radius: .35rem; padding: .35rem .5rem; }
    textarea { width: 100%; display: block; resize: vertical; }
    #text { height: 12rem; }
    #text.drop { outline: 3px dashed var(--bar); }
    button { cursor: pointer; background: var(--panel); }
    button:disabled { cursor: default; color: var(--soft); }
    button.strong:not(:disabled) { background: var(--bar); color: var(--paper); border-color: var(--bar); }
    kbd { font: .75rem ui-monospace, monospace; opacity: .8; margin-left: .3rem; }
    .row { display: flex; gap: .4rem; margin-bottom: .4rem; } .grow { flex: 1; min-width: 0; }
    .file { display: block; margin-top: .4rem; color: var(--soft); font-size: .85rem; }
    .file input { max-width: 100%; border: 0; padding: .2rem 0; }
    :focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
    #steps { list-style: none; margin: 0; padding: 0; display: grid; gap: .3rem; }
    #steps button { width: 100%; text-align: left; display: grid; grid-template-columns: 1.5rem 1fr;
      border-color: var(--line); }
    #steps button[aria-current] { border-color: var(--bar); box-shadow: inset 4px 0 0 var(--bar); }
    #steps .counts { grid-column: 2; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
    #steps .bad { color: var(--held); }
    .panes { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
    @media (min-width: 1000px) { .panes { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
    .pane { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line);
      border-radius: .35rem; padding: .7rem; max-height: 65vh; min-height: 6rem; overflow: auto; }
    @media (max-width: 799px) { .pane { max-height: 24rem; } }
    del { color: var(--gone); background: var(--gone-back); text-decoration: line-through 1px; }
    del.normalization, ins.normalization { background: none; text-decoration: underline dotted; }
    ins { color: var(--new); background: var(--new-back); text-decoration: none; }
    mark { color: inherit; background: var(--other); border-radius: .15rem;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark.summary { background: var(--summary); }
    mark.entities { background: var(--entity); border-bottom: 2px solid var(--bar); }
    mark[data-label]:not([data-label=""])::after { content: attr(data-label); font-size: .68rem;
      color: var(--soft); padding-left: .25rem; }
    del, ins, mark { cursor: help; border-radius: .15rem; }
    #found { margin-bottom: .6rem; }
    #found ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; margin: .2rem 0; }
    #found ol { margin: .2rem 0; padding-left: 1.4rem; }
    #found li { margin-bottom: .3rem; } #found ul li { margin: 0; } #found ol button { vertical-align: top; }
    summary { cursor: pointer; padding: .15rem 0; }
    #found button { text-align: left; padding: .1rem .4rem; border-color: var(--line); }
    #detail { min-height: 3em; border-top: 1px solid var(--line); padding-top: .4rem; }
    #tip { position: fixed; z-index: 2; max-width: min(22rem, 90vw); background: var(--ink);
      color: var(--paper); padding: .3rem .6rem; border-radius: .35rem; font-size: .85rem;
      pointer-events: none; overflow-wrap: anywhere; }
    .tabs { display: flex; gap: .3rem; margin-bottom: .6rem; }
    .tabs [aria-selected=true] { border-color: var(--bar); box-shadow: inset 0 -3px 0 var(--bar); }
    #form { display: grid; gap: .8rem; }
    #form fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    #form label.name, #form legend { font-weight: 600; display: block; padding: 0; }
    #form .help { color: var(--soft); font-size: .85rem; margin: 0 0 .2rem; }
    #form input:not([type=checkbox]), #form select { width: 100%; }
    #form .choices { display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
    .editor { display: grid; grid-template-columns: auto minmax(0, 1fr);
      font: 13px/1.5 ui-monospace, monospace; }
    #lines { margin: 0; padding: .4rem .4rem .4rem 0; text-align: right; color: var(--soft);
      overflow: hidden; height: 24rem; font: inherit; }
    #lines b { color: var(--paper); background: var(--held); border-radius: .2rem; padding: 0 .2rem; }
    #yaml { font: inherit; height: 24rem; padding: .4rem; white-space: pre; resize: none; }
    #problems { margin-top: .6rem; display: grid; gap: .3rem; }
    #problems button { text-align: left; border-color: var(--held); overflow-wrap: anywhere; }
    #problems button.warning { border-color: var(--line); }
    #problems .note { display: block; color: var(--soft); font-size: .85rem; }
    """
}
