import { renderCard } from './cards.mjs';

/** The modal that shows a person's open dialog, and sends its buttons to the bot. */
export function watchDialog({ call, client }) {
  const element = (id) => document.getElementById(id);
  const modal = element('dialog');
  let signature;

  const onAction = async (action) => {
    element('dialog-body').setAttribute('aria-busy', 'true');
    const { problem } = await call('dialog', { action });
    element('dialog-problem').textContent = problem ?? '';
    element('dialog-body').removeAttribute('aria-busy');
  };

  element('close-dialog').onclick = () => call('close-dialog', {});
  modal.oncancel = (event) => {
    event.preventDefault();
    void call('close-dialog', {});
  };

  function fill(dialog) {
    element('dialog-title').textContent = dialog.title;
    element('dialog-problem').textContent = '';
    const { messageId } = dialog;
    const onSearch = async (dataset, text) =>
      (await call('search', { messageId, dataset, text })).choices ?? [];
    const rendered =
      dialog.card && renderCard(dialog.card, { theme: client.theme, onAction, onSearch });
    element('dialog-body').replaceChildren(rendered ?? dialog.url ?? '');
    if (!modal.open) modal.showModal();
    const first = element('dialog-body').querySelector('input, select, textarea, button');
    (first ?? element('close-dialog')).focus();
  }

  return {
    show(dialog) {
      const next = dialog && JSON.stringify([client, dialog]);
      if (next === signature) return;
      signature = next;
      if (dialog) fill(dialog);
      else modal.close();
    },
  };
}
