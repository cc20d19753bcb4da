/** The path of Firefox, or instructions if it is missing. */
export function findFirefox(): { path: string; missing?: undefined } | { missing: string };

/** The driver of WebKitGTK, its browser and the command for a virtual screen, or instructions if one is missing. */
export function findWebKit():
  | { driver: string; browser: string; screen: string; missing?: undefined }
  | { missing: string };
