import { expose, transfer } from 'comlink';
import { desk } from './desk';
import { served } from './served';

expose(served(desk(), transfer));
