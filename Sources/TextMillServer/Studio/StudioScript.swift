/// What the studio's page does: it asks the program, and shows what that answers.
enum StudioScript {
  static let javaScript = core + steps + texts + forms + editor + start

  private static let core = #"""
    const $ = id => document.getElementById(id)
    const token = location.hash.slice(1)
    const state = { documents: [], number: null, stage: -1, answer: { stages: [], diagnostics: [] }, saved: '' }

    function make(name, properties = {}, ...children) {
      const element = Object.assign(document.createElement(name), properties)
      element.append(...children)
      return element
    }

    function say(text, isBad = false) {
      $('status').textContent = text
      $('status').className = isBad ? 'bad' : ''
    }

    async function ask(method, path, body) {
      const options = { method, headers: { Authorization: `Bearer ${token}` } }
      if (body) {
        options.headers['Content-Type'] = 'application/json'
        options.body = JSON.stringify(body)
      }
      const response = await fetch(`api/${path}`, options)
      const answer = await response.json()
      if (!response.ok) throw new Error(answer.error.reason)
      return answer
    }

    let asked = 0
    async function attempt() {
      const number = ++asked
      say('Working …')
      try {
        // A document that nobody changed is tried with all that it has besides its text.
        const text = $('text').value
        const tried = text === state.loaded ? { document: state.number } : { text }
        const answer = await ask('POST', 'try', { definition: $('yaml').value, ...tried })
        if (number !== asked) return
        state.answer = { ...answer, old: !answer.steps, steps: answer.steps ?? state.answer.steps }
        show()
      } catch (error) {
        if (number === asked) say(error.message, true)
      }
    }

    let timer
    function later() {
      clearTimeout(timer)
      timer = setTimeout(attempt, 300)
    }

    function show() {
      showSteps()
      showResult()
      showForm()
      showProblems()
      showStatus()
    }

    // An answer that comes after saving must not wipe away what came of that.
    function showStatus() {
      if (state.saveProblem) return say(state.saveProblem, true)
      const errors = state.answer.diagnostics.filter(d => d.severity === 'error').length
      const mistakes = errors && `${errors} ${errors === 1 ? 'mistake' : 'mistakes'} in the definition`
      const kept = $('yaml').value !== state.saved ? 'Changed' : state.wasSaved && 'Saved'
      say([kept, mistakes].filter(Boolean).join(', '), errors > 0)
    }

    """#

  private static let steps = #"""
    const steps = () => state.answer.steps ?? []
    const step = () => steps()[state.stage] ?? steps().at(-1)

    function counts(step) {
      if (step.outcome !== 'kept') return `${step.outcome}: ${step.reason}`
      const parts = Object.entries(step.counts).map(([what, count]) =>
        what === 'summary' ? `${count} in the summary` : `${count} ${what}`)
      if (step.reason) parts.unshift(step.reason)
      return parts.join(', ') || 'changed nothing'
    }

    function showSteps() {
      const had = document.activeElement?.closest?.('#steps') ? state.stage : null
      if (state.stage >= steps().length) state.stage = steps().length - 1
      $('steps').replaceChildren(...steps().map((step, index) => {
        const isBad = ['failed', 'dropped'].includes(step.outcome)
        const button = make('button', { type: 'button', onclick: () => choose(index) },
          make('span', { className: 'soft', textContent: index + 1 }),
          make('b', { textContent: step.branch ? `${step.branch} › ${step.label}` : step.label }),
          make('span', { className: isBad ? 'counts bad' : 'counts', textContent: counts(step) }))
        if (index === current()) button.setAttribute('aria-current', 'step')
        return make('li', {}, button)
      }))
      if (had !== null) $('steps').querySelectorAll('button')[had]?.focus()
    }

    const current = () => state.stage < 0 ? steps().length - 1 : state.stage

    function choose(index) {
      state.stage = index
      showSteps()
      showResult()
      showForm()
    }

    """#

  private static let texts = #"""
    const order = layer => layer === 'summary' ? 0 : layer === 'entities' ? 1 : 2

    function showResult() {
      const shown = step()
      $('result-title').textContent = shown ? `Stage ${current() + 1}: ${shown.label}` : 'Result'
      $('about').textContent = !shown ? 'Nothing came of it: the definition has mistakes.' :
        [state.answer.old ? 'From before the last change' : '', counts(shown), ...shown.notes,
          `${shown.characters.toLocaleString('en')} characters`].filter(Boolean).join('. ') + '.'
      $('before').replaceChildren(...(shown?.before ?? []).flatMap(changed))
      $('after').replaceChildren(...(shown?.after ?? []).map(piece => marked(piece, shown.marks)))
      for (const pane of ['before', 'after']) rove($(pane))
      showFound(shown)
    }

    const verb = { removal: 'Removed', replacement: 'Replaced', normalization: 'Normalized' }

    function changed(piece) {
      if (typeof piece === 'string') return [piece]
      const detail = `${verb[piece.kind]}: ${piece.reason}`
      const parts = [make('del', { textContent: piece.old || '', className: piece.kind, detail })]
      if (piece.new) parts.push(make('ins', { textContent: piece.new, className: piece.kind, detail }))
      return parts.filter(part => part.textContent)
    }

    function marked(piece, marks) {
      if (typeof piece === 'string') return document.createTextNode(piece)
      const own = piece.marks.map(number => ({ number, ...marks[number] }))
        .sort((a, b) => order(a.layer) - order(b.layer))
      return own.reduceRight((inner, mark) => {
        const element = make('mark', { className: mark.layer, detail: described(mark, marks) }, inner)
        element.dataset.number = mark.number
        if (mark.layer === 'entities' && piece.text.endsWith(mark.text.slice(-piece.text.length)) &&
          mark.text.endsWith(piece.text)) element.dataset.label = mark.label
        return element
      }, document.createTextNode(piece.text))
    }

    function described(mark, marks) {
      const place = `line ${mark.line}, bytes ${mark.start}–${mark.end}, in the source ${mark.source_start}–${mark.source_end}`
      const sure = mark.score === undefined ? '' : `, ${Math.round(mark.score * 100)} % sure`
      if (mark.layer !== 'summary') return `${mark.label || mark.layer}${sure}: ${place}`
      const all = marks.filter(other => other.layer === 'summary')
      return `Sentence ${all.findIndex(other => other.start === mark.start) + 1} of ${all.length} of the summary: ${place}`
    }

    // One stop of the Tab key for each pane; arrow keys go from passage to passage.
    function rove(pane) {
      const passages = [...pane.querySelectorAll('del, ins, mark')]
      passages.forEach((passage, index) => {
        passage.tabIndex = index === 0 ? 0 : -1
        passage.onkeydown = event => {
          const to = { ArrowRight: index + 1, ArrowDown: index + 1, ArrowLeft: index - 1, ArrowUp: index - 1,
            Home: 0, End: passages.length - 1 }[event.key]
          if (event.target !== passage || !passages[to]) return
          event.preventDefault()
          passage.tabIndex = -1
          passages[to].tabIndex = 0
          passages[to].focus()
        }
        passage.onfocus = () => tell(passage)
        passage.onblur = hideTip
        passage.onmouseenter = () => tell(passage)
        passage.onmouseleave = () => {
          hideTip()
          const outer = passage.parentElement?.closest('mark')
          if (outer) tell(outer)
        }
      })
    }

    function tell(passage) {
      const outer = passage.parentElement.closest('mark')
      const text = [passage.detail, outer?.detail].filter(Boolean).join(' · ')
      $('detail').textContent = text
      const box = passage.getClientRects()[0]
      Object.assign($('tip'), { textContent: text, hidden: false })
      const tip = $('tip').getBoundingClientRect()
      $('tip').style.left = `${Math.max(4, Math.min(box.left, innerWidth - tip.width - 4))}px`
      $('tip').style.top = `${box.top > tip.height + 8 ? box.top - tip.height - 6 : box.bottom + 6}px`
    }

    const hideTip = () => { $('tip').hidden = true }

    function jump(number) {
      const passage = $('after').querySelector(`[data-number="${number}"]`)
      passage?.scrollIntoView({ block: 'center' })
      passage?.focus()
    }

    function tallied(words) {
      const counts = new Map()
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      return [...counts].sort((a, b) => b[1] - a[1])
    }

    function showFound(shown) {
      const marks = (shown?.marks ?? []).map((mark, number) => ({ ...mark, number }))
      const link = (number, text) => make('li', {},
        make('button', { type: 'button', textContent: text, onclick: () => jump(number) }))
      const summary = marks.filter(mark => mark.layer === 'summary')
      const entities = marks.filter(mark => mark.layer === 'entities')
      const isOpen = $('found').querySelector('details')?.open ?? false
      $('found').replaceChildren()
      if (summary.length) $('found').append(make('h3', { textContent: 'Summary' }),
        make('ol', {}, ...summary.map(mark => link(mark.number, mark.text))))
      if (!entities.length) return
      const types = tallied(entities.map(mark => mark.label)).map(([type, count]) => `${type} ${count}`)
      const names = tallied(entities.map(mark => `${mark.text} · ${mark.label}`)).slice(0, 100)
      $('found').append(make('details', { open: isOpen },
        make('summary', { textContent: `Entities: ${types.join(', ')}` }),
        make('ul', {}, ...names.map(([name, count]) => link(
          entities.find(mark => `${mark.text} · ${mark.label}` === name).number,
          count > 1 ? `${name} ×${count}` : name)))))
    }

    """#

  private static let forms = #"""
    function formOf(label) {
      const index = state.answer.stages.findIndex(stage => stage.label === label)
      return index < 0 ? null : { index, ...state.answer.stages[index] }
    }

    function showForm() {
      const form = formOf(step()?.label ?? state.answer.stages[0]?.label)
      const had = document.activeElement?.closest?.('#form') ? document.activeElement.id : null
      $('settings-title').textContent = form ? `Settings of ${form.label}` : 'Settings'
      if (!form?.settings) {
        $('form').replaceChildren(make('p', { className: 'soft', textContent: form ?
          'Its settings can be changed in the YAML only.' : 'The definition cannot be read; mend the YAML.' }))
        return
      }
      const about = make('p', { className: 'soft', textContent: form.summary })
      const none = form.settings.length ? [] : [make('p', { textContent: 'It has no settings.' })]
      $('form').replaceChildren(about, ...none, ...form.settings.map(setting => field(form.index, setting)))
      if (had) $(had)?.focus()
    }

    function field(stage, setting) {
      const id = `setting-${setting.name}`
      const range = setting.minimum === undefined ? '' :
        setting.maximum === undefined ? `, ${setting.minimum} or more` : `, ${setting.minimum} to ${setting.maximum}`
      const type = setting.choices || setting.kind === 'truth' ? '' : ` (${setting.type}${range})`
      const normal = setting.default === undefined ? ' It must be set.' :
        setting.default === 'null' || setting.kind === 'choices' ? '' : ` Default: ${setting.default}.`
      const help = make('p', { className: 'help', id: `${id}-help`,
        textContent: setting.help + type + normal })
      if (setting.kind === 'choices') {
        const control = choices(id, stage, setting)
        control.setAttribute('aria-describedby', help.id)
        return make('fieldset', {}, make('legend', { textContent: setting.name }), help, control)
      }
      const control = single(id, stage, setting)
      control.setAttribute('aria-describedby', help.id)
      return make('div', {}, make('label', { htmlFor: id, className: 'name', textContent: setting.name }), help, control)
    }

    const shown = value => value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

    function single(id, stage, setting) {
      const send = value => change(stage, setting.name, value)
      const { kind, value } = setting
      if (kind === 'truth') {
        return make('input', { id, type: 'checkbox', checked: (value ?? setting.default === 'true') === true,
          onchange: event => send(event.target.checked) })
      }
      if (kind === 'choice') {
        const chosen = value ?? setting.default
        const select = make('select', { id, onchange: event => send(event.target.value) },
          ...setting.choices.map(word => make('option', { textContent: word, selected: word === chosen })))
        if (!setting.choices.includes(chosen)) select.selectedIndex = -1
        return select
      }
      const input = make('input', { id, value: shown(value), placeholder: setting.default === 'null' ? '' : setting.default ?? '', spellcheck: false })
      if (kind === 'integer' || kind === 'number') {
        Object.assign(input, { type: 'number', step: kind === 'integer' ? 1 : 'any',
          min: setting.minimum ?? '', max: setting.maximum ?? '' })
        // A variable is no number.
        if (typeof value === 'string') Object.assign(input, { type: 'text', value })
      }
      input.onchange = () => send(input.type === 'number' ? Number(input.value || setting.default) : input.value)
      return input
    }

    function choices(id, stage, setting) {
      const chosen = setting.value === undefined ? null : [setting.value].flat()
      const boxes = setting.choices.map(word => make('input', { type: 'checkbox', value: word, id: `${id}-${word}`,
        checked: chosen ? chosen.includes(word) : (setting.default ?? '').split(/[\[\], ]+/).includes(word) }))
      const send = () => change(stage, setting.name, boxes.filter(box => box.checked).map(box => box.value))
      return make('div', { className: 'choices' }, ...boxes.map(box => {
        box.onchange = send
        return make('label', {}, box, ` ${box.value}`)
      }))
    }

    async function change(stage, setting, value) {
      try {
        const { definition } = await ask('POST', 'edit', { definition: $('yaml').value, stage, setting, value })
        $('yaml').value = definition
        changedYAML()
        await attempt()
      } catch (error) {
        say(error.message, true)
      }
    }

    """#

  private static let editor = #"""
    function showLines() {
      const bad = new Set(state.answer.diagnostics.map(d => d.line))
      const count = $('yaml').value.split('\n').length
      $('lines').replaceChildren(...Array.from({ length: count }, (_, index) =>
        bad.has(index + 1) ? make('b', { textContent: index + 1 }) : `${index + 1}`)
        .flatMap(line => [line, '\n']))
      $('lines').scrollTop = $('yaml').scrollTop
    }

    function showProblems() {
      showLines()
      $('problems').replaceChildren(...state.answer.diagnostics.map(problem => {
        const place = problem.line ? `Line ${problem.line}: ` : ''
        const label = problem.label ? ` (${problem.label})` : ''
        return make('button', { type: 'button', className: problem.severity, onclick: () => goTo(problem) },
          make('b', { textContent: place }), `${problem.message}${label}`,
          ...(problem.notes ?? []).map(note => make('span', { className: 'note', textContent: note })))
      }))
    }

    function goTo(problem) {
      choosePanel('yaml')
      const lines = $('yaml').value.split('\n')
      const line = problem.line ?? 1
      const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
      const isOneLine = problem.end_line === line
      $('yaml').focus()
      $('yaml').setSelectionRange(start + (problem.column ?? 1) - 1,
        start + (isOneLine ? problem.end_column - 1 : lines[line - 1].length))
      $('yaml').scrollTop = Math.max(0, (line - 5) * 19.5)
    }

    function choosePanel(name) {
      for (const other of ['form', 'yaml']) {
        const isChosen = other === name
        $(`${other}-tab`).setAttribute('aria-selected', isChosen)
        $(`${other}-tab`).tabIndex = isChosen ? 0 : -1
        $(`${other}-panel`).hidden = !isChosen
      }
      showLines()
    }

    function changedYAML() {
      state.saveProblem = ''
      $('save').disabled = !state.canSave || $('yaml').value === state.saved
      showLines()
    }

    async function save() {
      if ($('save').disabled) return
      const definition = $('yaml').value
      try {
        await ask('PUT', 'definition', { definition })
        Object.assign(state, { saved: definition, wasSaved: true })
        changedYAML()
      } catch (error) {
        state.saveProblem = error.message
      }
      showStatus()
    }

    """#

  private static let start = #"""
    async function openDocument(number) {
      state.number = Math.max(0, Math.min(number, state.documents.length - 1))
      $('document').value = state.number
      $('previous').disabled = state.number === 0
      $('next').disabled = state.number === state.documents.length - 1
      $('text').value = (await ask('GET', `documents/${state.number}`)).text
      state.loaded = $('text').value
      await attempt()
    }

    async function openFile(file) {
      if (!file) return
      $('text').value = await file.text()
      attempt()
    }

    function listen() {
      $('text').oninput = later
      $('yaml').oninput = () => { changedYAML(); later() }
      $('yaml').onscroll = () => { $('lines').scrollTop = $('yaml').scrollTop }
      $('save').onclick = save
      $('form').onsubmit = event => event.preventDefault()
      $('open').onchange = event => openFile(event.target.files[0])
      $('document').onchange = event => openDocument(Number(event.target.value))
      $('previous').onclick = () => openDocument(state.number - 1)
      $('next').onclick = () => openDocument(state.number + 1)
      for (const name of ['form', 'yaml']) {
        $(`${name}-tab`).onclick = () => choosePanel(name)
        $(`${name}-tab`).onkeydown = event => {
          if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return
          const other = name === 'form' ? 'yaml' : 'form'
          choosePanel(other)
          $(`${other}-tab`).focus()
        }
      }
      $('text').ondragover = event => { event.preventDefault(); $('text').classList.add('drop') }
      $('text').ondragleave = () => $('text').classList.remove('drop')
      $('text').ondrop = event => {
        $('text').classList.remove('drop')
        if (!event.dataTransfer.files.length) return
        event.preventDefault()
        openFile(event.dataTransfer.files[0])
      }
      addEventListener('scroll', hideTip, true)
      addEventListener('keydown', event => {
        if (event.key === 'Escape') hideTip()
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        save()
      })
      addEventListener('beforeunload', event => {
        if (state.canSave && $('yaml').value !== state.saved) event.preventDefault()
      })
    }

    try {
      const session = await ask('GET', 'session')
      Object.assign(state, { documents: session.documents, canSave: session.can_save, saved: session.definition })
      $('file').textContent = session.file
      $('yaml').value = session.definition
      $('documents').hidden = !session.documents.length
      $('document').replaceChildren(...session.documents.map((id, number) =>
        make('option', { value: number, textContent: `${number + 1}. ${id}` })))
      listen()
      changedYAML()
      if (session.documents.length) await openDocument(0)
      else {
        $('text').value = session.sample
        await attempt()
      }
    } catch (error) {
      say(`${error.message}: open the address that the program printed`, true)
    }

    """#
}
