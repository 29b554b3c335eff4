import { handleEvent } from '../../../bot/inbound/handle-event';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';

const event = {
  kind: 'teamRenamed',
  name: 'Satakunta',
  tenantId: 'tenant',
  serviceUrl: 'http://127.0.0.1/',
  teamsTeamId: '19:team@thread.tacv2',
  deliveryId: 'f:1',
} as const;
const parts = { log: createLogger('silent'), metrics: createMetrics() };

it('tells the next handler too, when one fails, and that the event must come again', async () => {
  const failing = jest.fn().mockRejectedValue(new Error('the store is away'));
  const next = jest.fn().mockResolvedValue(undefined);
  expect(await handleEvent(event, [failing, next], parts)).toBe(false);
  expect(next).toHaveBeenCalledWith(event);
});

it('is done when every handler was', async () => {
  const handlers = [jest.fn().mockResolvedValue(undefined), jest.fn().mockResolvedValue(undefined)];
  expect(await handleEvent(event, handlers, parts)).toBe(true);
});
