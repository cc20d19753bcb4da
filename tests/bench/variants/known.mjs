/** What a page takes time to work out, and the floors are told: the day of publication as it is shown, and the depths. */
export const known = {
  date: 'November 23, 2026',
  depths: [
    { id: 'at-a-glance', name: 'At a glance', minutes: '1 min', share: '33%' },
    { id: 'in-brief', name: 'In brief', minutes: '2 min', share: '67%' },
    { id: 'in-full', name: 'In full', minutes: '3 min', share: '100%' },
  ],
};
