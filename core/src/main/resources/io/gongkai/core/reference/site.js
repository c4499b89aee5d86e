(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var box = document.getElementById('search');
  var hits = document.getElementById('hits');
  var count = document.getElementById('count');
  var menu = document.getElementById('menu');
  var nav = document.getElementById('nav');
  var most = 40;

  // Language. What was chosen is remembered where the browser lets us.
  function language() { return root.lang === 'en' ? 'en' : 'zh'; }
  function setLanguage(lang) {
    root.lang = lang;
    document.title = document.body.getAttribute('data-title-' + language());
    document.querySelectorAll('[data-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
    });
    if (box.value) { show(); }
  }
  document.querySelectorAll('[data-lang]').forEach(function (button) {
    button.addEventListener('click', function () {
      setLanguage(button.dataset.lang);
      try { localStorage.setItem('gongkai.language', root.lang); } catch (e) { /* not allowed here */ }
    });
  });

  // Names for the cells of tables that narrow screens show as cards.
  document.querySelectorAll('main table').forEach(function (table) {
    var heads = Array.prototype.map.call(table.tHead.rows[0].cells, function (th) {
      var zh = th.querySelector('[lang="zh-CN"]'), en = th.querySelector('[lang="en"]');
      return [(zh || th).textContent, (en || th).textContent];
    });
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      Array.prototype.forEach.call(row.cells, function (cell, i) {
        if (!cell.textContent.trim()) { cell.replaceChildren(); return; }
        var content = document.createElement('div');
        content.append.apply(content, cell.childNodes);
        cell.append(content);
        cell.dataset.zh = heads[i][0];
        cell.dataset.en = heads[i][1];
      });
    });
  });

  // Addresses break after a dot or a slash.
  document.querySelectorAll('td code').forEach(function (code) {
    (code.textContent.match(/[^./]+[./]*|[./]+/g) || []).forEach(function (part, i) {
      if (i === 0) { code.textContent = ''; } else { code.append(document.createElement('wbr')); }
      code.append(part);
    });
  });

  // Search. Width, case, spaces, quotes and other punctuation do not matter.
  function plain(text) { return text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ''); }
  var entries = Array.prototype.map.call(document.querySelectorAll('main [id][data-zh]'), function (element) {
    var article = element.closest('article');
    return {
      id: element.id, zh: element.dataset.zh, en: element.dataset.en,
      pageZh: article.dataset.titleZh, pageEn: article.dataset.titleEn, folder: article.id.split('/')[0],
      key: plain(element.id),
      text: plain(element.id) + '\n' + plain(element.dataset.zh) + '\n' + plain(element.dataset.en) + '\n'
        + plain(element.dataset.also || '')
    };
  });
  function find(query) {
    var whole = plain(query);
    var words = query.split(/\s+/).map(plain).filter(Boolean);
    if (!whole) { return []; }
    function rank(entry) {
      return entry.key === whole ? 0 : entry.key.startsWith(whole) ? 1 : entry.text.includes('\n' + whole) ? 2
        : entry.text.includes(whole) ? 3 : 4;
    }
    return entries
      .filter(function (entry) {
        return entry.text.includes(whole) || words.every(function (word) { return entry.text.includes(word); });
      })
      .map(function (entry, i) { return { entry: entry, rank: rank(entry), i: i }; })
      .sort(function (a, b) { return a.rank - b.rank || a.i - b.i; })
      .map(function (hit) { return hit.entry; });
  }
  function element(name, text, parent) {
    var node = document.createElement(name);
    node.textContent = text;
    parent.append(node);
    return node;
  }
  function show() {
    var found = find(box.value);
    var en = language() === 'en';
    hits.replaceChildren();
    found.slice(0, most).forEach(function (entry, i) {
      var hit = document.createElement('a');
      hit.href = '#' + entry.id;
      hit.id = 'hit-' + i;
      hit.tabIndex = -1;
      hit.setAttribute('role', 'option');
      hit.setAttribute('aria-selected', 'false');
      element('div', en ? entry.en : entry.zh, hit);
      var small = element('small', '', hit);
      element('code', entry.id, small);
      small.append(' · ' + entry.folder + ' · ' + (en ? entry.pageEn : entry.pageZh));
      hits.append(hit);
    });
    var total = en ? found.length + (found.length === 1 ? ' hit' : ' hits') : '共' + found.length + '条';
    if (!found.length) { element('p', en ? 'Nothing found' : '没有找到', hits); }
    if (found.length > most) { element('p', total + (en ? '; type more to narrow it down' : '，请输入更多文字'), hits); }
    count.textContent = box.value ? total : '';
    open(Boolean(plain(box.value)));
  }
  function open(yes) {
    hits.hidden = !yes;
    box.setAttribute('aria-expanded', String(yes));
    box.removeAttribute('aria-activedescendant');
    box.parentElement.classList.toggle('used', Boolean(box.value));
  }
  function select(step) {
    var all = Array.prototype.slice.call(hits.querySelectorAll('a'));
    if (!all.length) { return; }
    var now = all.findIndex(function (hit) { return hit.getAttribute('aria-selected') === 'true'; });
    var next = now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
    all.forEach(function (hit, i) { hit.setAttribute('aria-selected', String(i === next)); });
    all[next].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', all[next].id);
  }
  box.addEventListener('input', show);
  box.addEventListener('focus', function () { if (box.value) { show(); } });
  box.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (hits.hidden) { show(); }
      select(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      var hit = hits.querySelector('[aria-selected="true"]') || hits.querySelector('a');
      if (hit && !hits.hidden) { event.preventDefault(); hit.click(); }
    } else if (event.key === 'Escape') {
      if (hits.hidden) { box.value = ''; }
      open(false);
    }
  });
  hits.addEventListener('click', function (event) {
    if (event.target.closest('a')) { open(false); jump(); }
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.search')) { open(false); }
    if (event.target.closest('nav a')) { openMenu(false); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !/^(input|textarea)$/i.test(event.target.tagName)) { event.preventDefault(); box.focus(); box.select(); }
    if (event.key === 'Escape') { openMenu(false); }
  });

  // The target takes the focus, so that the keyboard and screen readers go on from there.
  function jump() {
    setTimeout(function () {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) {
        target.tabIndex = -1;
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: target.tagName === 'TR' ? 'center' : 'start' });
      }
    });
  }

  function openMenu(yes) {
    nav.classList.toggle('open', yes);
    menu.setAttribute('aria-expanded', String(yes));
  }
  menu.addEventListener('click', function () { openMenu(!nav.classList.contains('open')); });

  var chosen = '';
  try { chosen = localStorage.getItem('gongkai.language') || ''; } catch (e) { /* not allowed here */ }
  setLanguage(chosen === 'en' || chosen === 'zh-CN' ? chosen : 'zh-CN');
  if (location.hash) { jump(); }
})();
