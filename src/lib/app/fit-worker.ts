import { fitWeights } from '$lib/schedule';
import { answerWith } from './answer-with';

answerWith(fitWeights);
