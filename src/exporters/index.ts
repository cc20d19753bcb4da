export { type TranscriptOptions, toTranscript } from './toTranscript';
