import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideWords } from '../words/words.providers';
import { PatientBanner, type BannerPerson } from './patient-banner';

const person: BannerPerson = {
  label: 'M. K.',
  age: 61,
  subtype: { text: 'HR-positive, HER2-low', unknown: false },
  line: 'Third line',
  markers: [
    { text: 'ESR1 mutated', unknown: false },
    { text: 'PIK3CA not known yet', unknown: true },
  ],
};

async function show(short = false, held = person) {
  TestBed.configureTestingModule({ providers: [provideWords(), provideRouter([])] });
  const fixture = TestBed.createComponent(PatientBanner);
  fixture.componentRef.setInput('person', held);
  fixture.componentRef.setInput('short', short);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('PatientBanner', () => {
  it('names the person and leads to the record', async () => {
    const page = await show();
    expect(page.querySelector('b')?.textContent).toBe('M. K., 61');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/patient');
  });

  it('draws what is not known dashed', async () => {
    const page = await show();
    expect(page.querySelector('.unknown')?.textContent).toBe('PIK3CA not known yet');
    expect(page.querySelectorAll('.fact').length).toBe(4);
  });

  it('shows the label alone in the shared view', async () => {
    const page = await show(true);
    expect(page.querySelector('b')?.textContent).toBe('M. K.');
    expect(page.querySelectorAll('.fact').length).toBe(0);
  });

  it('calls a person without a label a new patient', async () => {
    const page = await show(false, { ...person, label: '', age: null });
    expect(page.querySelector('b')?.textContent).toBe('New patient');
  });
});
