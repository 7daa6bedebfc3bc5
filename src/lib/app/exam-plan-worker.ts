import { planExam } from '$lib/schedule';
import { answerWith } from './answer-with';

answerWith(planExam);
