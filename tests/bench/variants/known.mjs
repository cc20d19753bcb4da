/** Values that a page computes, and that are given to the baselines: the formatted day of publication, and the depths. */
export const known = {
  date: 'November 23, 2026',
  depths: [
    { id: 'at-a-glance', name: 'At a glance', minutes: '1 min', share: '33%' },
    { id: 'in-brief', name: 'In brief', minutes: '2 min', share: '67%' },
    { id: 'in-full', name: 'In full', minutes: '3 min', share: '100%' },
  ],
};
