export const installedPeers = async () => ({ peers: [], missing: [] });
