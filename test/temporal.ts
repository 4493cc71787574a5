// The browsers have Temporal; Node gets it only in later versions than the oldest one supported.
import 'temporal-polyfill/global';
