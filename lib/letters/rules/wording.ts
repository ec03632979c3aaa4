import { type PlainDate, yearOf } from "@/lib/platform/dates";
import type { LetterLanguage } from "./kinds";

const MONTHS: Record<LetterLanguage, readonly string[]> = {
  nb: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  nn: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const NO_BREAK = "\u00a0";

/**
 * A day in words. Written out here and not by the runtime, since a letter must be the same letter
 * when it is set again by a later version of it.
 */
export function dateInWords(date: PlainDate, language: LetterLanguage): string {
  const day = Number(date.slice(8, 10));
  const month = MONTHS[language][Number(date.slice(5, 7)) - 1] ?? "";
  const dot = language === "en" ? "" : ".";
  return `${day}${dot}${NO_BREAK}${month} ${yearOf(date)}`;
}

/** A whole number with its thousands apart, and never broken at the end of a line. */
export function numberInWords(value: number, language: LetterLanguage): string {
  const apart = language === "en" ? "," : NO_BREAK;
  return String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, apart);
}

/** Whole øre as kroner. */
export function moneyInWords(ore: number, language: LetterLanguage): string {
  const rest = Math.abs(ore % 100);
  const kroner = numberInWords(Math.trunc(ore / 100), language);
  const mark = language === "en" ? "." : ",";
  const amount = rest === 0 ? kroner : `${kroner}${mark}${String(rest).padStart(2, "0")}`;
  return language === "en" ? `NOK${NO_BREAK}${amount}` : `${amount}${NO_BREAK}kroner`;
}
