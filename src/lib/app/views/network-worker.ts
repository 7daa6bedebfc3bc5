import { layOutNetwork } from '$lib/explore';
import { answerWith } from '../answer-with';

answerWith(layOutNetwork);
