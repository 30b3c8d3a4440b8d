import { projectFaults, type Choice } from './project';

/** Judges the faults of the items that the parent names by their places; started by `judgeAll`. */
const { items, judge } = projectFaults(JSON.parse(process.argv[2] ?? '') as Choice);
const held = judge();
process.on('message', (place: number) => {
  process.send?.((items[place] ?? []).map((fault) => held.judge(fault)));
});
