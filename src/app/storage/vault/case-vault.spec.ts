import { deleteDB, openDB } from 'idb';
import { CaseVault } from './case-vault';
import { VaultError } from './vault-fault';

const secret = 'correct horse battery';
const maria = { id: 'case-1', head: { label: 'M. R.' }, body: { label: 'M. R.', observations: ['ER 90 %'] } };

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof VaultError ? error.fault : error),
  );

async function relock(kept: CaseVault): Promise<void> {
  kept.lock();
  await kept.unlock(secret);
}

/** Everything that stands in the database, as text. */
async function raw(name: string): Promise<string> {
  const database = await openDB(name);
  const rows = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  return JSON.stringify(rows, (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
  });
}

describe('case vault', () => {
  let name: string;
  let vaults: CaseVault[];
  const vault = () => {
    const made = new CaseVault(name);
    vaults.push(made);
    return made;
  };

  beforeEach(() => {
    name = `vault-${crypto.randomUUID()}`;
    vaults = [];
  });
  afterEach(async () => {
    await Promise.all(vaults.map((one) => one.close()));
    await deleteDB(name);
  });

  it('gives a case back after it was locked, with the passphrase alone', async () => {
    const first = vault();
    expect(await first.exists()).toBeFalse();
    await first.create(secret);
    expect(await first.write(maria, null, 'drop')).toBe(1);
    await first.close();
    const second = vault();
    expect(await second.exists()).toBeTrue();
    expect(await faultOf(second.list())).toBe('locked');
    expect(await faultOf(second.unlock('correct horse'))).toBe('wrongPassphrase');
    expect(second.unlocked).toBeFalse();
    await second.unlock(secret);
    expect(await second.list()).toEqual([{ id: 'case-1', revision: 1, head: maria.head }]);
    expect(await second.read('case-1')).toEqual({ revision: 1, body: maria.body });
  });

  it('keeps ciphertext only, under a fresh nonce each time', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    await kept.writeDraft('case-1', 1, maria.body);
    await kept.log({ what: 'kept', label: 'M. R.' });
    const before = await raw(name);
    for (const word of ['M. R.', 'ER 90', 'observations', 'kept', secret]) expect(before).not.toContain(word);
    await kept.write(maria, 1, 'drop');
    expect(await raw(name)).not.toBe(before);
  });

  it('does not write over what another tab has written, and loses neither', async () => {
    const [one, other] = [vault(), vault()];
    await one.create(secret);
    await other.unlock(secret);
    await one.write(maria, null, 'drop');
    await other.write({ ...maria, body: 'of the other tab' }, 1, 'drop');
    expect(await faultOf(one.write({ ...maria, body: 'of this tab' }, 1, 'drop'))).toBe('changedElsewhere');
    expect((await one.read('case-1')).body).toBe('of the other tab');
    await other.remove('case-1');
    expect(await faultOf(one.write(maria, 2, 'drop'))).toBe('gone');
  });

  it('lets the first of two passphrases hold that are set at once', async () => {
    const [one, other] = [vault(), vault()];
    const faults = await Promise.all([faultOf(one.create(secret)), faultOf(other.create('another one'))]);
    expect(faults.filter((fault) => fault === null)).toHaveSize(1);
    expect(faults).toContain('changedElsewhere');
  });

  it('lists a damaged case without its head, and reads the others', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    await kept.write({ ...maria, id: 'case-2' }, null, 'drop');
    const database = await openDB(name);
    const row = (await database.get('cases', 'case-1')) as { head: { data: ArrayBuffer }; body: { data: ArrayBuffer } };
    for (const part of [row.head, row.body]) {
      const bytes = new Uint8Array(part.data);
      bytes[3] = 255 - (bytes[3] ?? 0);
    }
    await database.put('cases', row);
    // A part that is copied from another case is damaged too.
    const copied = (await database.get('cases', 'case-2')) as object;
    await database.put('cases', { ...copied, id: 'case-3' });
    database.close();
    expect((await kept.list()).map(({ id, head }) => [id, head])).toEqual([
      ['case-1', null],
      ['case-2', maria.head],
      ['case-3', null],
    ]);
    expect(await faultOf(kept.read('case-1'))).toBe('damaged');
    expect((await kept.read('case-2')).body).toEqual(maria.body);
  });

  it('takes another passphrase without writing a case again', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    expect(await faultOf(kept.changePassphrase('wrong', 'next one'))).toBe('wrongPassphrase');
    await kept.changePassphrase(secret, 'next one');
    kept.lock();
    expect(await faultOf(kept.unlock(secret))).toBe('wrongPassphrase');
    await kept.unlock('next one');
    expect(await kept.read('case-1')).toEqual({ revision: 1, body: maria.body });
  });

  it('keeps the old passphrase where the change is cut off, and the faster one of two', async () => {
    const [kept, other] = [vault(), vault()];
    await kept.create(secret);
    await other.unlock(secret);
    const put = spyOn(IDBObjectStore.prototype, 'put').and.throwError(
      new DOMException('no room', 'QuotaExceededError'),
    );
    expect(await faultOf(kept.changePassphrase(secret, 'next one'))).toBe('full');
    put.and.callThrough();
    await kept.unlock(secret);
    const tries = ['of this tab', 'of the other'] as const;
    const faults = await Promise.all([
      faultOf(kept.changePassphrase(secret, tries[0])),
      faultOf(other.changePassphrase(secret, tries[1])),
    ]);
    expect(faults.toSorted()).toEqual(['changedElsewhere', null]);
    const third = vault();
    await third.unlock(tries[faults.indexOf(null)] ?? '');
    // What both tabs write meanwhile opens all the same.
    await other.write(maria, null, 'drop');
    expect((await third.read('case-1')).body).toEqual(maria.body);
  });

  it('lets one of two saves hold that are made at once', async () => {
    const [one, other] = [vault(), vault()];
    await one.create(secret);
    await other.unlock(secret);
    await one.write(maria, null, 'drop');
    const faults = await Promise.all(
      [one, other].map((tab, place) => faultOf(tab.write({ ...maria, body: place }, 1, 'drop'))),
    );
    expect(faults.toSorted()).toEqual(['changedElsewhere', null]);
    expect(await one.read('case-1')).toEqual({ revision: 2, body: faults.indexOf(null) });
  });

  it('hands on a damaged case as it stands', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    expect((await kept.raw('case-1')).body.data.byteLength).toBeGreaterThan(JSON.stringify(maria.body).length);
    expect(await faultOf(kept.raw('case-2'))).toBe('gone');
  });

  it('puts a removed case back as it was', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    await kept.remove('case-1');
    expect(await kept.list()).toEqual([]);
    await kept.putBack('case-1');
    expect(await kept.read('case-1')).toEqual({ revision: 1, body: maria.body });
    expect(await faultOf(kept.putBack('case-1'))).toBe('gone');
  });

  it('holds what is not saved beside the case until it is', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    await kept.writeDraft('case-1', 1, 'half a sentence');
    const next = vault();
    await next.unlock(secret);
    expect((await next.drafts()).map(({ id, revision, body }) => [id, revision, body])).toEqual([
      ['case-1', 1, 'half a sentence'],
    ]);
    // Its own are no news to the tab that writes them.
    expect([await kept.drafts(), await kept.holdsDraft('case-1')]).toEqual([[], true]);
    await kept.write(maria, 1, 'drop');
    expect([await next.drafts(), await kept.holdsDraft('case-1')]).toEqual([[], false]);
    expect(await kept.writeDraft('case-1', 0, 'from before it was kept')).toBeFalse();
    expect(await next.drafts()).toEqual([]);
  });

  it('leaves the draft of another tab alone, whatever is kept here', async () => {
    const [one, other] = [vault(), vault()];
    await one.create(secret);
    await other.unlock(secret);
    await one.write(maria, null, 'drop');
    await other.writeDraft('case-1', 1, 'of the other tab');
    await one.writeDraft('case-1', 1, 'of this tab');
    await one.write(maria, 1, 'drop');
    await one.dropDraft('case-1', null);
    expect(await other.holdsDraft('case-1')).toBeTrue();
    // A draft of a case that another tab has kept meanwhile is news.
    expect(await other.writeDraft('case-1', 0, 'still of the other tab')).toBeTrue();
    one.lock();
    other.lock();
    await one.unlock(secret);
    const [draft, ...more] = await one.drafts();
    expect([draft?.body, more]).toEqual(['still of the other tab', []]);
    await one.dropDraft('case-1', draft?.writer ?? '');
    expect(await one.drafts()).toEqual([]);
  });

  it('takes the drafts of a removed case along and puts them back', async () => {
    const [one, other] = [vault(), vault()];
    await one.create(secret);
    await other.unlock(secret);
    await one.write(maria, null, 'drop');
    await other.writeDraft('case-1', 1, 'of the other tab');
    await one.remove('case-1');
    expect([await other.holdsDraft('case-1'), await one.drafts()]).toEqual([false, []]);
    await one.putBack('case-1');
    expect((await one.drafts()).map(({ body }) => body)).toEqual(['of the other tab']);
  });

  it('writes nothing under a key that another tab has wiped', async () => {
    const [one, other] = [vault(), vault()];
    await one.create(secret);
    await one.write(maria, null, 'drop');
    const second = { ...maria, id: 'case-2' };
    const works: ((kept: CaseVault) => Promise<unknown>)[] = [
      (kept) => kept.write(second, null, 'drop'),
      (kept) => kept.write(maria, 1, 'drop'),
      (kept) => kept.writeDraft('case-2', 0, maria.body),
      (kept) => kept.log({ what: 'kept' }),
      (kept) => kept.clearLog(),
      (kept) => kept.remove('case-1'),
      (kept) => kept.dropDraft('case-1', null),
      (kept) => kept.list(),
      (kept) => kept.drafts(),
      (kept) => kept.changePassphrase(secret, 'next one'),
    ];
    const tabs = await Promise.all(
      works.map(async (work) => {
        const tab = vault();
        await tab.unlock(secret);
        return { tab, work };
      }),
    );
    await other.unlock(secret);
    await other.wipe();
    // The very same passphrase: only the key is another one.
    await other.create(secret);
    await other.write({ ...maria, body: 'of the new key' }, null, 'drop');
    const before = await raw(name);
    for (const { tab, work } of tabs) expect(await faultOf(work(tab))).toBe('wiped');
    expect(await raw(name)).toBe(before);
    expect(tabs[0]?.tab.unlocked).toBeFalse();
    await one.unlock(secret);
    expect((await one.read('case-1')).body).toBe('of the new key');
  });

  it('does not put back what was removed before it was locked or wiped', async () => {
    const kept = vault();
    await kept.create(secret);
    for (const end of [() => kept.wipe().then(() => kept.create(secret)), () => relock(kept)]) {
      await kept.write(maria, null, 'drop');
      await kept.remove('case-1');
      await end();
      expect(await faultOf(kept.putBack('case-1'))).toBe('gone');
      expect(await kept.list()).toEqual([]);
    }
  });

  it('takes over what the first version of the database held', async () => {
    const made = vault();
    await made.create(secret);
    await made.write(maria, null, 'drop');
    await made.writeDraft('case-1', 1, 'half a sentence');
    await made.close();
    const now = await openDB(name);
    const stores = ['key', 'cases', 'drafts'] as const;
    const [keys, cases, drafts] = (await Promise.all(stores.map((store) => now.getAll(store)))) as object[][];
    now.close();
    await deleteDB(name);
    const first = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('key');
        database.createObjectStore('cases', { keyPath: 'id' });
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('log', { autoIncrement: true });
      },
    });
    await first.put('key', { ...keys?.[0], id: undefined }, 'cases');
    await first.put('cases', cases?.[0]);
    await first.put('drafts', { ...drafts?.[0], writer: undefined });
    first.close();
    const kept = vault();
    await kept.unlock(secret);
    expect((await kept.read('case-1')).body).toEqual(maria.body);
    expect((await kept.drafts()).map(({ body }) => body)).toEqual(['half a sentence']);
    expect(await kept.write(maria, 1, 'drop')).toBe(2);
  });

  it('says that a later version of Tandem has written it', async () => {
    (await openDB(name, 99)).close();
    expect(await faultOf(vault().unlock(secret))).toBe('newer');
  });

  it('reads its notes in order and wipes all of it', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    await kept.log({ what: 'first' });
    await kept.log({ what: 'second' });
    expect(await kept.readLog()).toEqual([{ what: 'first' }, { what: 'second' }]);
    await kept.clearLog();
    expect(await kept.readLog()).toEqual([]);
    await kept.wipe();
    expect(await kept.exists()).toBeFalse();
    expect(await faultOf(kept.list())).toBe('locked');
    expect(await raw(name)).toBe('[[],[],[],[],[]]');
  });

  it('says that the device has no room, and keeps what stood', async () => {
    const kept = vault();
    await kept.create(secret);
    await kept.write(maria, null, 'drop');
    spyOn(IDBObjectStore.prototype, 'put').and.throwError(new DOMException('no room', 'QuotaExceededError'));
    expect(await faultOf(kept.write({ ...maria, body: 'longer' }, 1, 'drop'))).toBe('full');
    expect((await kept.read('case-1')).body).toEqual(maria.body);
  });

  it('says that the device has no storage to give', async () => {
    spyOn(IDBFactory.prototype, 'open').and.throwError(new DOMException('private', 'SecurityError'));
    expect(await faultOf(vault().create(secret))).toBe('unavailable');
  });

  it('makes no database before something is kept', async () => {
    expect(await vault().exists()).toBeFalse();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });
});
