import { AFGHAN_DARI, AFGHAN_PASHTO } from "./afghanistan";
import { BURUNDIAN, CONGOLESE, SUDANESE } from "./africa";
import { BURMESE, COLOMBIAN, ROHINGYA, VENEZUELAN } from "./asia-and-america";
import { RUSSIAN, UKRAINIAN } from "./eastern-europe";
import { ERITREAN, ETHIOPIAN, SOMALI } from "./horn-of-africa";
import { IRANIAN, IRAQI, KURDISH, SYRIAN, TURKISH } from "./middle-east";
import type { NameOrigin } from "./origins";

/** Every origin with its share of the demo households, out of a hundred. */
export const ORIGINS: readonly { origin: NameOrigin; share: number }[] = [
  { origin: UKRAINIAN, share: 46 },
  { origin: SYRIAN, share: 13 },
  { origin: ERITREAN, share: 6 },
  { origin: AFGHAN_DARI, share: 5 },
  { origin: AFGHAN_PASHTO, share: 3 },
  { origin: CONGOLESE, share: 6 },
  { origin: SOMALI, share: 4 },
  { origin: SUDANESE, share: 3 },
  { origin: TURKISH, share: 2 },
  { origin: KURDISH, share: 2 },
  { origin: IRANIAN, share: 2 },
  { origin: IRAQI, share: 1 },
  { origin: ETHIOPIAN, share: 1 },
  { origin: BURMESE, share: 1 },
  { origin: ROHINGYA, share: 1 },
  { origin: VENEZUELAN, share: 1 },
  { origin: COLOMBIAN, share: 1 },
  { origin: BURUNDIAN, share: 1 },
  { origin: RUSSIAN, share: 1 },
];
