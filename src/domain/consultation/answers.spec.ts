import { attributeIndex } from '../patient/catalogue/catalogue';
import type { Possible } from '../logic/possible';
import { Answers } from './answers';
import { compileKnowledge } from './compiled-knowledge';
import { aKnowledge, anOption } from './testing/a-knowledge';

const young = { attribute: 'age', below: 50 };
const knowledge = () =>
  compileKnowledge(
    aKnowledge([
      anOption('one', young),
      anOption('two', young),
      anOption('three', { attribute: 'sex', in: ['female'] }),
    ]),
  );

/** Sees one age, and counts how often it is asked. */
class Aged {
  asked = 0;
  constructor(private readonly age: number) {}
  at(index: number): Possible {
    this.asked++;
    if (index === attributeIndex('age')) return { kind: 'number', spans: [{ lo: this.age, hi: this.age }] };
    return { kind: 'choice', mask: 1 };
  }
}

describe('Answers', () => {
  it('ask a condition that two options share once', () => {
    const { options, conditions } = knowledge();
    const [one, two] = options.map(({ indications }) => indications[0]);
    if (!one || !two) throw new Error('two options');
    const view = new Aged(40);
    const answers = new Answers(view, conditions);
    expect(answers.of(one)).toBe('true');
    const before = view.asked;
    expect(answers.of(two)).toBe('true');
    expect(view.asked).toBe(before);
  });

  it('say anew what reads a fact that is otherwise, and take the rest from before', () => {
    const { options, conditions } = knowledge();
    const [one, , three] = options.map(({ indications }) => indications[0]);
    if (!one || !three) throw new Error('three options');
    const base = new Answers(new Aged(40), conditions);
    const older = new Aged(70);
    const answers = base.supposing(older, [attributeIndex('age')]);
    expect(answers.of(one)).toBe('false');
    const before = older.asked;
    expect(answers.of(three)).toBe(base.of(three));
    expect(older.asked).toBe(before);
    expect(base.of(one)).toBe('true');
  });

  it('are kept apart for conditions that are not said in the same words', () => {
    const slots = knowledge().options.map(({ indications }) => indications[0]?.slot);
    expect(slots[0]).toBe(slots[1]);
    expect(slots[2]).not.toBe(slots[0]);
  });
});
