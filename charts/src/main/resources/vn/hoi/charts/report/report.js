(function () {
  'use strict';
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }
  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) { return null; }
    if (cell.classList.contains('n')) {
      return cell.hasAttribute('data-v') ? Number(cell.getAttribute('data-v')) : null;
    }
    return cell.textContent.trim();
  }
  function sort(table, column, descending) {
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row, at) {
      return { row: row, key: key(row, column), at: at };
    });
    rows.sort(function (a, b) {
      if (a.key === null || b.key === null) {
        return (a.key === null) - (b.key === null) || a.at - b.at;
      }
      var order = typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key : String(a.key).localeCompare(String(b.key), 'vi', { numeric: true });
      return (descending ? -order : order) || a.at - b.at;
    });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
  }
  function sortable(table) {
    var heads = table.tHead.rows[0].cells;
    Array.prototype.forEach.call(heads, function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () {
        var number = head.classList.contains('n');
        var now = head.getAttribute('aria-sort');
        var descending = now ? now === 'ascending' : number;
        Array.prototype.forEach.call(heads, function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        sort(table, column, descending);
      });
    });
  }
  function searchable(table, number) {
    var box = document.createElement('div');
    box.className = 'find';
    var label = document.createElement('label');
    var input = document.createElement('input');
    var count = document.createElement('span');
    input.type = 'search';
    input.id = 'tim-' + number;
    input.autocomplete = 'off';
    label.htmlFor = input.id;
    label.textContent = 'Tìm trong bảng';
    count.setAttribute('role', 'status');
    box.append(label, input, count);
    table.parentNode.parentNode.insertBefore(box, table.parentNode);
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var texts = rows.map(function (row) { return fold(row.textContent); });
    input.addEventListener('input', function () {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, at) {
        var hit = words.every(function (word) { return texts[at].indexOf(word) >= 0; });
        row.hidden = !hit;
        shown += hit ? 1 : 0;
      });
      count.textContent = words.length ? shown + ' / ' + rows.length + ' dòng' : '';
    });
  }
  var number = 0;
  document.querySelectorAll('table.data').forEach(function (table) {
    sortable(table);
    if (table.tBodies[0].rows.length > 8) { searchable(table, ++number); }
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
})();
