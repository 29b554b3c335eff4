const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The little Markdown that Teams shows, as HTML that can hold nothing else. */
export function toHtml(text) {
  const html = [];
  let list;
  for (const line of text.split(/\r\n?|\n/)) {
    const item = /^\s*(?:([-*])|(\d+)[.)])\s+(.*)$/.exec(line);
    const tag = item && (item[1] ? 'ul' : 'ol');
    if (list && list !== tag) html.push(`</${list}>`);
    if (tag && list !== tag) html.push(tag === 'ol' ? `<ol start="${item[2]}">` : '<ul>');
    list = tag;
    if (item) html.push(`<li>${inline(item[3])}</li>`);
    else html.push(line.trim() === '' ? '' : `<p>${inline(line)}</p>`);
  }
  if (list) html.push(`</${list}>`);
  return html.join('');
}

function inline(text) {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign])
    .replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="at">@$1</span>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(
      /\[([^\]]+)\]\((https?:[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener">$1</a>',
    )
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(^|[\s(])[_*](\S(?:.*?\S)?)[_*](?=$|[\s.,:;!?)])/g, '$1<i>$2</i>');
}
