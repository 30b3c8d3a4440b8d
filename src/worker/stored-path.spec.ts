import { storedPath } from './stored-path';

describe('the stored file that answers a request', () => {
  const base = 'https://host.example/tandem/';
  const files = { '': 'a', 'main-AB.js': 'b', 'fonts/face.woff2': 'c' };
  const answer = (url: string, mode = 'no-cors') => storedPath({ url, mode }, base, files);

  it('is the file itself, whatever its query', () => {
    expect(answer(`${base}main-AB.js`)).toBe('main-AB.js');
    expect(answer(`${base}fonts/face.woff2?v=2`)).toBe('fonts/face.woff2');
  });

  it('is the one page for every page of the application', () => {
    for (const page of [
      '',
      'index.html',
      'compare?options=a,b',
      'library/trials/emerald',
      'open/sample/one?to=%2Fcompare',
    ]) {
      expect(answer(base + page, 'navigate'))
        .withContext(page)
        .toBe('');
    }
  });

  it('is none for a file that is not stored, for what is no page, and for what lies elsewhere', () => {
    expect(answer(`${base}notes.pdf`, 'navigate')).toBeNull();
    expect(answer(`${base}main-CD.js`)).toBeNull();
    expect(answer(`${base}compare`)).toBeNull();
    expect(answer('https://host.example/other/', 'navigate')).toBeNull();
    expect(answer('https://elsewhere.example/tandem/main-AB.js')).toBeNull();
    expect(answer(`${base}toString`)).toBeNull();
  });
});
