import { smaa, type SmaaInput } from '../../../domain/preference/smaa';

// Off the main thread: one question, one answer. What is refused ends as the worker's error.
addEventListener('message', ({ data }: MessageEvent<SmaaInput>) => {
  postMessage(smaa(data));
});
