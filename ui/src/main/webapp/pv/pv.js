/*
 * What only the browser can do: notice that there is no connection or that the login has ended,
 * and keep what was typed or tapped until the server says that it is saved.
 *
 * Drafts live in sessionStorage: in this tab alone, gone when it closes, and wiped when somebody
 * logs out or another colleague logs in. A field with data-no-draft is never kept.
 */
(function () {
  'use strict';

  const PREFIX = 'pv:';
  const PROBE_MILLIS = 4000;
  const texts = {
    nl: {
      offline: 'Geen verbinding: uw laatste wijziging is nog niet opgeslagen.',
      again: 'Opnieuw proberen',
      ended: 'U bent uitgelogd. We brengen u terug; wat u typte, blijft staan.',
      back: 'Uw tekst van daarnet is teruggezet. Hij is nog niet opgeslagen.',
      close: 'Sluiten',
      idle: 'U doet al een tijd niets. Over {0} wordt u uitgelogd. Wat u typte, blijft in dit venster staan.',
      minutes: (n) => (n === 1 ? 'een minuut' : n + ' minuten'),
      here: 'Ik ben er nog',
      confirm: 'U bent opnieuw ingelogd. Bevestig nu nog een keer: ‘{0}’.',
      confirmAny: 'U bent opnieuw ingelogd. Doe nu nog een keer wat u wilde doen.',
      closed:
        'Uw gemeente is even gesloten of wordt bijgewerkt. Wat u typte, blijft in dit venster staan.',
    },
    en: {
      offline: 'No connection: your last change is not saved yet.',
      again: 'Try again',
      ended: 'You were logged out. We bring you back; what you typed stays.',
      back: 'Your text of a moment ago is put back. It is not saved yet.',
      close: 'Close',
      idle: 'You have done nothing for a while. In {0} you will be logged out. What you typed stays in this window.',
      minutes: (n) => (n === 1 ? 'a minute' : n + ' minutes'),
      here: 'I am still here',
      confirm: 'You have logged in again. Now confirm once more: ‘{0}’.',
      confirmAny: 'You have logged in again. Now do once more what you wanted to do.',
      closed: 'Your municipality is closed for a while or being updated. What you typed stays in this window.',
    },
  };

  const words = (key) => (texts[document.documentElement.lang] || texts.nl)[key];
  const mark = () => document.querySelector('meta[name=pv-user]')?.content || '';
  const page = () => PREFIX + mark() + ':' + location.pathname + ':';

  // ---- A notice on top of the screen, read aloud when it comes; all else moves down for it

  let notice;

  function makeRoom() {
    const height = notice.hidden ? 0 : notice.offsetHeight;
    document.documentElement.style.setProperty('--notice', height + 'px');
  }

  function say(kind, text, label, deed) {
    if (!notice) {
      notice = document.createElement('div');
      notice.className = 'pv-notice';
      notice.setAttribute('role', 'alert');
      document.body.prepend(notice);
      new ResizeObserver(makeRoom).observe(notice);
    }
    notice.dataset.kind = kind;
    notice.hidden = false;
    const words = document.createElement('span');
    words.textContent = text;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', deed);
    notice.replaceChildren(words, button);
  }

  function hush(kind) {
    if (notice && notice.dataset.kind === kind) {
      notice.hidden = true;
      makeRoom();
    }
  }

  // ---- The focus: what somebody pressed may be gone when the server has answered

  /** What had the focus last, and all around it from the inside out. */
  let trail = [];
  let heading = '';
  let label = '';

  const content = () => document.querySelector('#inhoud');
  const isThere = (at) => at.isConnected && at.checkVisibility({ visibilityProperty: true });
  const wordsOf = (at) => at.getAttribute('aria-label') || at.textContent.trim();

  function headingBefore(around) {
    for (const at of around) {
      const found = at.querySelector?.(':scope > :is(h1, h2, h3), :scope > * > :is(h1, h2, h3)');
      if (found && isThere(found)) {
        return found;
      }
    }
    return null;
  }

  let pressing = false;

  function onPressed() {
    pressing = true;
    setTimeout(() => {
      pressing = false;
    });
  }

  /** Who presses beside everything has left what had the focus; it needs not come back. */
  function onUnfocused(event) {
    if (pressing && !event.relatedTarget) {
      trail = [];
    }
  }

  function onFocused(event) {
    if (event.target === document.body || !content()?.contains(event.target)) {
      return;
    }
    trail = [];
    for (let at = event.target; at; at = at.parentElement) {
      trail.push(at);
    }
    heading = headingBefore(trail)?.textContent ?? '';
    label = wordsOf(event.target);
  }

  /**
   * Where somebody goes on whose button went away: at the same button when it was made anew and is
   * the only one, or else at the heading of the part in which it stood, or of the screen.
   */
  function nextFocus() {
    const was = trail[0];
    const same = [...content().querySelectorAll(was.localName)].filter(
      (at) => isThere(at) && !at.disabled && wordsOf(at) === label
    );
    if (label && same.length === 1) {
      return same[0];
    }
    const parts = [...content().querySelectorAll('h2, h3')];
    const part = parts.find((at) => isThere(at) && at.textContent === heading);
    return part || content().querySelector('h1');
  }

  function keepFocus() {
    const lost = [null, document.body].includes(document.activeElement);
    const [was] = trail;
    if (!lost || !was || !content()) {
      return;
    }
    // A button that is disabled while the server works loses the focus, and is there again.
    const next = isThere(was) && !was.disabled ? was : nextFocus();
    if (next?.matches('h1, h2, h3')) {
      next.setAttribute('tabindex', '-1');
    }
    next?.focus({ preventScroll: true });
  }

  // ---- A message is shown where the eye is

  function bringIntoView(message) {
    const box = message.getBoundingClientRect();
    if (message.isConnected && (box.top < 0 || box.bottom > window.innerHeight)) {
      message.scrollIntoView({ block: 'nearest' });
    }
  }

  let settling = false;

  /** The server's answer comes in several steps: looks once, a little after the first. */
  function keepFocusSoon() {
    if (!settling) {
      settling = true;
      setTimeout(() => {
        settling = false;
        keepFocus();
      }, 60);
    }
  }

  function onChanged(changes) {
    keepFocusSoon();
    changes.forEach((change) => change.addedNodes.forEach(onArrived));
    const messages = changes.map((change) => change.target).filter((at) => at.matches?.('.banner-shown'));
    new Set(messages).forEach((message) => setTimeout(() => bringIntoView(message)));
  }

  // ---- What is kept

  function keep(key, value) {
    try {
      sessionStorage.setItem(page() + key, JSON.stringify(value));
    } catch (full) {
      // Without storage there are no drafts; everything else works.
    }
  }

  function kept(kind) {
    const found = [];
    const start = page() + kind + ':';
    for (let i = 0; i < sessionStorage.length; i++) {
      const key = sessionStorage.key(i);
      if (key.startsWith(start)) {
        found.push([key.slice(start.length), JSON.parse(sessionStorage.getItem(key))]);
      }
    }
    return found;
  }

  function wipe(test) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && test(key))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  // ---- Typed text

  function fieldOf(event) {
    const form = event.target.closest?.('[data-draft]');
    const field = event.target.closest?.('[data-draft] > [id]');
    return form && field && !field.hasAttribute('data-no-draft') ? field : null;
  }

  function onTyped(event) {
    const field = fieldOf(event);
    if (!field) {
      return;
    }
    field.closest('[data-draft]').dataset.dirty = '';
    const plain = field.matches('vaadin-text-field,vaadin-text-area,vaadin-integer-field');
    const typed = plain && event.target.matches('input,textarea') ? event.target.value : null;
    // A little later, because a field of several parts counts them together first.
    setTimeout(() => {
      const value = typed ?? field.value;
      if (typeof value === 'string' || Array.isArray(value)) {
        keep('text:' + field.id, value);
      }
    });
  }

  function putBack(form) {
    let any = false;
    for (const [id, value] of kept('text')) {
      const field = form.querySelector('#' + CSS.escape(id));
      if (field && JSON.stringify(field.value) !== JSON.stringify(value)) {
        field.value = value;
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        any = true;
      }
    }
    if (any) {
      form.dataset.dirty = '';
      // Who has to confirm something sees that their text is there.
      if (notice?.hidden !== false || notice.dataset.kind !== CONFIRM) {
        say('draft', words('back'), words('close'), () => hush('draft'));
      }
    }
  }

  // ---- The attendance screen: each row is sent as a whole, once a choice has settled

  const KEYS_PATIENCE = 700;
  const TYPING_PATIENCE = 1200;
  const turns = new WeakMap();
  const timers = new WeakMap();
  const known = new WeakMap();
  let lastKey = 0;

  const turnOf = (row) => turns.get(row) || 0;
  const radios = (row) => [...row.querySelectorAll('input[type=radio]')];

  function readRow(row) {
    const wish = {
      presence: radios(row).find((radio) => radio.checked)?.value || '',
      version: Number(row.dataset.version),
    };
    row.querySelectorAll('[data-field]').forEach((field) => {
      wish[field.dataset.field] = field.value;
    });
    return wish;
  }

  /** What is in the fields, to tell whether the server has heard of it. */
  const written = (row) => JSON.stringify({ ...readRow(row), version: 0 });

  function writeRow(row, wish) {
    radios(row).forEach((radio) => {
      radio.checked = radio.value === wish.presence;
    });
    row.querySelectorAll('[data-field]').forEach((field) => {
      const value = wish[field.dataset.field] ?? '';
      // Never under the fingers of who is typing there.
      if (field.value !== value && field !== document.activeElement) {
        field.value = value;
      }
    });
  }

  function send(row, kept) {
    clearTimeout(timers.get(row));
    timers.delete(row);
    known.set(row, written(row));
    const detail = { ...(kept || readRow(row)), kept: Boolean(kept), turn: turnOf(row) };
    row.dispatchEvent(new CustomEvent('pv-record', { detail }));
  }

  /** Keeps what is in a row at once, and sends it when nothing more follows for a while. */
  function onRowChanged(row, patience) {
    if (!timers.has(row) && known.get(row) === written(row)) {
      return;
    }
    const wish = readRow(row);
    turns.set(row, turnOf(row) + 1);
    keep('tap:' + row.dataset.row, wish);
    clearTimeout(timers.get(row));
    row.toggleAttribute('data-choose', !wish.presence);
    if (wish.presence) {
      row.setAttribute('data-saving', '');
      timers.set(row, setTimeout(() => send(row), patience));
    }
  }

  const isOfRow = (target) => target.type === 'radio' || target.dataset?.field !== undefined;

  function onRowInput(event) {
    const row = event.target.closest?.('.att-row');
    if (!row || !isOfRow(event.target)) {
      return;
    }
    if (event.type === 'input') {
      if (event.target.matches('input[type=text],textarea')) {
        onRowChanged(row, TYPING_PATIENCE);
      }
      return;
    }
    // A tap is a choice; a step with an arrow key may be on its way to another one.
    const stepped = performance.now() - lastKey < 300;
    onRowChanged(row, stepped && !event.target.matches('textarea') ? KEYS_PATIENCE : 0);
  }

  /** Who goes on to something else has chosen. */
  function onRowLeft(event) {
    const row = event.target.closest?.('.att-row');
    if (row && timers.has(row) && !row.contains(event.relatedTarget)) {
      send(row);
    }
  }

  function step(row, direction) {
    let next = row;
    do {
      next = direction > 0 ? next.nextElementSibling : next.previousElementSibling;
    } while (next && !next.matches('.att-row'));
    const all = next ? radios(next) : [];
    (all.find((radio) => radio.checked) || all[0])?.focus();
  }

  function onRowKey(event) {
    lastKey = performance.now();
    const row = event.target.closest?.('.att-row');
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!row || event.target.type !== 'radio' || !plain) {
      return;
    }
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    const meant = letter && radios(row).find((radio) => radio.dataset.key === letter);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') {
      event.preventDefault();
      step(row, event.key === 'ArrowUp' ? -1 : 1);
    } else if (meant && !meant.disabled) {
      event.preventDefault();
      meant.checked = true;
      meant.focus();
      onRowChanged(row, 0);
    }
  }

  function replay(row) {
    for (const [key, wish] of kept('tap')) {
      if (key !== row.dataset.row) {
        continue;
      }
      writeRow(row, wish);
      row.toggleAttribute('data-choose', !wish.presence);
      if (wish.presence) {
        row.setAttribute('data-saving', '');
        send(row, wish);
      }
    }
  }

  // ---- What somebody opened stays open over a reload, and an address may name a part of a page

  const OPENS = 'details.disclosure[id]';

  function onToggled(event) {
    if (event.target.matches?.(OPENS)) {
      keep('open:' + event.target.id, event.target.open);
    }
  }

  function reopen(details) {
    const was = sessionStorage.getItem(page() + 'open:' + details.id);
    if (was !== null) {
      details.open = was === 'true';
    }
  }

  /** Paper shows everything, also in a browser whose style sheet can't say so. */
  function openForPaper() {
    document.querySelectorAll('details.disclosure:not([open])').forEach((details) => {
      details.dataset.paper = '';
      details.open = true;
    });
  }

  function closeAfterPaper() {
    document.querySelectorAll('details.disclosure[data-paper]').forEach((details) => {
      delete details.dataset.paper;
      details.open = false;
    });
  }

  const namedByAddress = () => document.getElementById(location.hash.slice(1));

  function goTo(part) {
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  }

  /** Within the page: the server has nothing to do with it. */
  function onContents(event) {
    const link = event.target.closest?.('.contents a[href^="#"]');
    const part = link && document.getElementById(link.getAttribute('href').slice(1));
    if (part) {
      event.preventDefault();
      arrived = true;
      history.replaceState(history.state, '', link.getAttribute('href'));
      goTo(part);
    }
  }

  function unfold(button, open) {
    const target = document.getElementById(button.dataset.opens);
    if (target) {
      target.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    }
  }

  // ---- A file

  /** It goes to the server as it is, which knows its letters; two megabytes at most. */
  function sendFile(event) {
    const input = event.target.closest?.('input[type=file][data-sends]');
    if (!input || !input.files.length) {
      return;
    }
    const reader = new FileReader();
    const name = input.files[0].name;
    reader.addEventListener('load', () => {
      const data = String(reader.result).replace(/^[^,]*,?/, '');
      input.dispatchEvent(new CustomEvent('pv-file', { detail: { name, data } }));
      input.value = '';
    });
    reader.readAsDataURL(input.files[0].slice(0, 2 * 1024 * 1024 + 1));
  }

  // ---- A fresh login, and what somebody wanted to do when it was asked for

  const CONFIRM = 'confirm';

  function toFreshLogin() {
    keep(CONFIRM, label);
    leaving = true;
    location.assign('/opnieuw-inloggen?naar=' + encodeURIComponent(location.pathname + location.search));
  }

  /** Back from it: the button that they pressed is under the Enter key again, and nothing was done. */
  function confirmAgain() {
    const wanted = sessionStorage.getItem(page() + CONFIRM);
    if (wanted === null) {
      return;
    }
    const name = JSON.parse(wanted);
    const same = [...(content()?.querySelectorAll('button, vaadin-button, a') ?? [])].filter(
      (at) => isThere(at) && wordsOf(at) === name
    );
    // The screen comes after the page itself.
    if ((!content() || (name && same.length !== 1)) && performance.now() < CONFIRM_PATIENCE) {
      setTimeout(confirmAgain, 200);
      return;
    }
    sessionStorage.removeItem(page() + CONFIRM);
    const found = name && same.length === 1;
    say(
      CONFIRM,
      found ? words('confirm').replace('{0}', name) : words('confirmAny'),
      words('close'),
      () => hush(CONFIRM)
    );
    if (found) {
      same[0].focus();
      same[0].scrollIntoView({ block: 'nearest' });
    }
  }

  const CONFIRM_PATIENCE = 10000;

  // ---- Nobody is there: the login ends, and the screen is left

  const IDLE_LOOK_MILLIS = 10000;
  const IDLE_TELL_MILLIS = 60000;
  let touched = 0;
  let told = 0;
  let due = 0;

  const idleSeconds = () => Number(document.querySelector('meta[name=pv-idle]')?.content || 0);
  /** Five minutes, or half of a short time. */
  const warning = () => Math.min(300, idleSeconds() / 2) * 1000;
  const sinceTouched = () => String(Math.floor((Date.now() - touched) / 1000));

  function onTouched() {
    touched = Date.now();
    due = touched + idleSeconds() * 1000;
    if (touched - told > IDLE_TELL_MILLIS || notice?.dataset.kind === 'idle') {
      hush('idle');
      askTime();
    }
  }

  /** Tells the server when somebody last did something here, and hears how long is left. */
  async function askTime() {
    told = Date.now();
    try {
      const answer = await fetch('/inlogtijd', {
        method: 'POST',
        headers: { 'PV-Idle': touched ? sinceTouched() : 'none' },
        redirect: 'manual',
        credentials: 'same-origin',
      });
      if (answer.status === 401) {
        again();
      } else if (answer.ok) {
        due = Date.now() + Number(await answer.text()) * 1000;
      }
    } catch (noConnection) {
      // What this window knows by itself stands.
    }
  }

  function leave() {
    if (!leaving) {
      leaving = true;
      location.assign('/uitloggen?naar=' + encodeURIComponent(location.pathname + location.search));
    }
  }

  async function lookWhetherIdle() {
    if (leaving || !idleSeconds() || Date.now() < due - warning()) {
      return;
    }
    // Another window may be in use.
    await askTime();
    const left = due - Date.now();
    if (left <= 0) {
      leave();
    } else if (left <= warning() && !leaving) {
      const minutes = words('minutes')(Math.max(1, Math.floor(left / 60000)));
      say('idle', words('idle').replace('{0}', minutes), words('here'), onTouched);
    } else {
      hush('idle');
    }
  }

  function watchIdle() {
    if (!idleSeconds()) {
      return;
    }
    due = Date.now() + idleSeconds() * 1000;
    askTime();
    ['keydown', 'pointerdown', 'wheel', 'touchstart', 'input'].forEach((kind) =>
      document.addEventListener(kind, onTouched, { capture: true, passive: true })
    );
    document.addEventListener('visibilitychange', lookWhetherIdle);
    setInterval(lookWhetherIdle, IDLE_LOOK_MILLIS);
  }

  /** Once after a load: later, people go on from where they are. */
  let arrived = false;

  /** Rows and forms come after the page itself; each is looked at once, when it has come. */
  function onArrived(added) {
    if (!(added instanceof Element)) {
      return;
    }
    const all = (selector) => [
      ...(added.matches(selector) ? [added] : []),
      ...added.querySelectorAll(selector),
    ];
    const rows = all('.att-row');
    const forms = all('[data-draft]');
    all(OPENS).forEach(reopen);
    if (!arrived && location.hash && added.contains(namedByAddress())) {
      arrived = true;
      setTimeout(() => namedByAddress() && goTo(namedByAddress()), 150);
    }
    if (rows.length || forms.length) {
      // After this, so that the server's own values stand in the fields first.
      setTimeout(() => {
        rows.filter((row) => row.isConnected).forEach(replay);
        forms.filter((form) => form.isConnected).forEach(putBack);
      }, 150);
    }
  }

  // ---- Connection and login

  let probing = 0;
  let away = false;

  const waiting = () => document.querySelector('.att-row[data-saving]') !== null;

  /** Asks the server something small, without following it to a login page. */
  async function probe() {
    clearTimeout(probing);
    if (leaving) {
      return;
    }
    try {
      const answer = await fetch(location.href, {
        method: 'HEAD',
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'same-origin',
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401) {
        again();
        return;
      }
      if (answer.status === 503) {
        say('offline', words('closed'), words('again'), probe);
      }
      if (answer.status < 500 && !waiting()) {
        away = false;
        hush('offline');
        return;
      }
    } catch (noConnection) {
      // Still away; the notice stands.
    }
    probing = setTimeout(probe, PROBE_MILLIS);
  }

  function onAway() {
    away = true;
    say('offline', words('offline'), words('again'), probe);
    probe();
  }

  function onConnection(before, now) {
    if (now === 'reconnecting' || now === 'connection-lost') {
      onAway();
    }
  }

  /**
   * Vaadin itself waits in silence when its requests are refused because the login has ended, or
   * because the doors are closed for a while.
   */
  function watchRequests() {
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (...body) {
      this.addEventListener('loadend', () => {
        if ((this.status === 401 || this.status === 503) && !leaving) {
          onAway();
        }
      });
      // What the page asks by itself is no sign of anybody: the server hears when somebody was there.
      this.setRequestHeader('PV-Idle', touched ? sinceTouched() : 'none');
      told = touched ? Date.now() : told;
      return send.apply(this, body);
    };
  }

  let leaving = false;

  /**
   * Reads the page again; drafts come back. Once only: a second reload would cut off the first one
   * in the middle of its login, whose code is used up then. Who asks by a button may.
   */
  function reload(click) {
    if (!leaving || click) {
      leaving = true;
      location.reload();
    }
  }

  /** Back, by the button of the browser: nobody is leaving any more. */
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      leaving = false;
    }
  });

  /** The same through a silent login. */
  function again() {
    say('ended', words('ended'), words('again'), reload);
    reload();
  }

  function listen() {
    const connection = window.Vaadin?.connectionState;
    if (connection?.addStateChangeListener) {
      connection.addStateChangeListener(onConnection);
    } else {
      setTimeout(listen, 200);
    }
  }

  window.addEventListener('beforeunload', (event) => {
    const unsaved = '.att-row[data-state=unsaved], .att-row[data-choose], [data-draft][data-dirty]';
    if (!leaving && (away || waiting() || document.querySelector(unsaved))) {
      event.preventDefault();
    }
  });

  watchRequests();
  document.addEventListener('input', onTyped, true);
  document.addEventListener('change', onTyped, true);
  document.addEventListener('change', onRowInput, true);
  document.addEventListener('input', onRowInput, true);
  document.addEventListener('change', sendFile, true);
  document.addEventListener('focusin', onFocused, true);
  document.addEventListener('mousedown', onPressed, true);
  document.addEventListener('focusout', onUnfocused, true);
  document.addEventListener('focusout', onRowLeft, true);
  document.addEventListener('keydown', onRowKey, true);
  document.addEventListener('toggle', onToggled, true);
  document.addEventListener('click', onContents);
  window.addEventListener('beforeprint', openForPaper);
  window.addEventListener('afterprint', closeAfterPaper);

  /** Copies an address that is shown once; where that can't be, it stands there to be selected. */
  async function onCopy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.copied;
      button.setAttribute('aria-live', 'polite');
    } catch (forbidden) {
      const address = button.parentElement.querySelector('.feed-address');
      getSelection().selectAllChildren(address);
    }
  }

  document.addEventListener('click', (event) => {
    const copy = event.target.closest?.('[data-copy]');
    if (copy) {
      onCopy(copy);
    }
    const opens = event.target.closest?.('[data-opens]');
    if (opens) {
      unfold(opens, opens.getAttribute('aria-expanded') !== 'true');
    }
    if (event.target.closest?.('a.logout')) {
      leaving = true;
      wipe(() => true);
    }
    document.querySelectorAll('details.account[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.account[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    wipe((key) => !key.startsWith(PREFIX + mark() + ':'));
    new MutationObserver(onChanged).observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['class', 'disabled', 'hidden', 'open'],
    });
    listen();
    watchIdle();
    confirmAgain();
  });

  // ---- What the server calls

  window.pv = {
    /** A new screen has come: read its heading aloud, from the top. */
    arrive() {
      window.scrollTo(0, 0);
      document.querySelector('#inhoud h1')?.focus({ preventScroll: true });
    },

    /** Shows what stands, unless the row was changed since. */
    show(row, wish, turn) {
      if (turn >= turnOf(row)) {
        writeRow(row, wish);
        known.set(row, written(row));
        row.removeAttribute('data-choose');
      }
    },

    /** The server has answered a choice; saved or not, it now knows of it. */
    settled(row, saved, turn) {
      if (turn < turnOf(row)) {
        return;
      }
      row.removeAttribute('data-saving');
      if (saved) {
        sessionStorage.removeItem(page() + 'tap:' + row.dataset.row);
      }
    },

    /** Opens what this button opens. */
    unfold(button) {
      unfold(button, true);
    },

    /** The text of this form is saved or given up. */
    forget(form) {
      const element = document.getElementById(form);
      if (element) {
        delete element.dataset.dirty;
      }
      wipe((key) => key.includes(':text:' + form + '-'));
      hush('draft');
    },

    /** What somebody wants to do asks for a fresh login. */
    freshLogin: toFreshLogin,

    reload,
    again,
  };
})();
