/** The path of a Firefox, or what to do where there is none. */
export function findFirefox(): { path: string; missing?: undefined } | { missing: string };

/** The driver of WebKitGTK, its browser and the command that gives both a screen, or what to do where one is missing. */
export function findWebKit():
  | { driver: string; browser: string; screen: string; missing?: undefined }
  | { missing: string };
