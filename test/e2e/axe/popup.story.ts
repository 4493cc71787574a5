import { axeFindsNothing } from './axe-finds-nothing';

axeFindsNothing('popup');
