/// The studio's page; scripts fill it in.
enum StudioPage {
  static let html = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>TextMill studio</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="studio.css">
    <script src="studio.js" type="module"></script>
    </head>
    <body>
    <a class="skip" href="#result">Skip to the result</a>
    <header>
      <h1>TextMill studio <span id="file" class="soft"></span></h1>
      <p id="status" role="status" aria-live="polite"></p>
      <button id="save" type="button" class="strong" disabled>Save <kbd>Ctrl S</kbd></button>
    </header>
    <main>
      <section id="input" aria-labelledby="input-title">
        <h2 id="input-title">Text</h2>
        <div id="documents" class="row" hidden>
          <button id="previous" type="button" aria-label="Previous document">&#8592;</button>
          <select id="document" class="grow" aria-label="Document"></select>
          <button id="next" type="button" aria-label="Next document">&#8594;</button>
        </div>
        <textarea id="text" aria-label="Text to try" spellcheck="false"
          placeholder="Paste a text, or drop a file here."></textarea>
        <label class="file">Open a file <input id="open" type="file" accept="text/*,.md,.txt,.html"></label>
      </section>
      <section id="stages" aria-labelledby="stages-title">
        <h2 id="stages-title">Stages</h2>
        <ol id="steps"></ol>
      </section>
      <section id="result" aria-labelledby="result-title" tabindex="-1">
        <h2 id="result-title">Result</h2>
        <p id="about" class="soft"></p>
        <div id="found"></div>
        <div class="panes">
          <div><h3 id="before-title">Before</h3>
            <div id="before" class="pane" role="region" aria-labelledby="before-title" tabindex="0"></div></div>
          <div><h3 id="after-title">After</h3>
            <div id="after" class="pane" role="region" aria-labelledby="after-title" tabindex="0"></div></div>
        </div>
        <p id="detail" role="status" aria-live="polite">Point at a marked passage, or move to it with the
          arrow keys, to see what is known of it.</p>
      </section>
      <section id="settings" aria-labelledby="settings-title">
        <h2 id="settings-title">Settings</h2>
        <div role="tablist" aria-label="How to change settings" class="tabs">
          <button role="tab" id="form-tab" aria-controls="form-panel" aria-selected="true" type="button">Form</button>
          <button role="tab" id="yaml-tab" aria-controls="yaml-panel" aria-selected="false" tabindex="-1"
            type="button">YAML</button>
        </div>
        <div role="tabpanel" id="form-panel" aria-labelledby="form-tab"><form id="form"></form></div>
        <div role="tabpanel" id="yaml-panel" aria-labelledby="yaml-tab" hidden>
          <div class="editor"><pre id="lines" aria-hidden="true"></pre>
            <textarea id="yaml" aria-label="Definition in YAML" aria-describedby="problems" spellcheck="false"
              wrap="off"></textarea></div>
        </div>
        <div id="problems" role="log" aria-live="polite" aria-label="Mistakes"></div>
      </section>
    </main>
    <div id="tip" role="tooltip" hidden></div>
    </body>
    </html>

    """#
}
