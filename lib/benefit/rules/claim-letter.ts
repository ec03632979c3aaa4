import type { FieldsOf } from "@/lib/letters/rules/fields";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { PlainDate } from "@/lib/platform/dates";
import type { ClaimCause, ClaimResolution } from "./codes";

type Claim = {
  resolution: ClaimResolution;
  cause: ClaimCause;
  totalOre: number;
  monthlyOre: number | null;
  fromMonth: PlainDate;
  toMonth: PlainDate;
  month: PlainDate;
  dueOn: PlainDate | null;
  reason: string;
};

const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;
const MONTHS = {
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  en: "January February March April May June July August September October November December",
} as const;

/** Kroner with a space between thousands and a comma or a point, the same on every machine. */
function kroner(ore: number, language: LetterLanguage): string {
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, " ");
  const rest = ore % 100;
  const point = LOCALES[language] === "en-GB" ? "." : ",";
  return rest === 0 ? whole : `${whole}${point}${String(rest).padStart(2, "0")}`;
}

function monthInWords(month: PlainDate, language: LetterLanguage): string {
  return `${MONTHS[language].split(" ")[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

const WORDS = {
  nb: {
    demanded: (sum: string) => `Du skal betale tilbake ${sum} kroner av introduksjonsstønaden.`,
    setOff: (sum: string) =>
      `${sum} kroner skal trekkes i introduksjonsstønaden du får framover, fordi du har fått for mye.`,
    about: (from: string, to: string) =>
      from === to ? `Det gjelder ${from}.` : `Det gjelder tiden fra ${from} til ${to}.`,
    due: (day: string) => `Beløpet skal være betalt innen ${day}.`,
    monthly: (most: string, first: string) =>
      `Vi trekker høyst ${most} kroner i måneden, første gang i ${first}.`,
    wrong_information: "Stønaden ble for høy fordi opplysningene ikke var riktige.",
    national_insurance:
      "Du har fått en ytelse fra folketrygden for den samme tiden, og den går til fradrag.",
    ground: "Tilbakebetaling og motregning",
    act: "integreringsloven",
  },
  nn: {
    demanded: (sum: string) => `Du skal betale tilbake ${sum} kroner av introduksjonsstønaden.`,
    setOff: (sum: string) =>
      `${sum} kroner skal trekkjast i introduksjonsstønaden du får framover, fordi du har fått for mykje.`,
    about: (from: string, to: string) =>
      from === to ? `Det gjeld ${from}.` : `Det gjeld tida frå ${from} til ${to}.`,
    due: (day: string) => `Beløpet skal vere betalt innan ${day}.`,
    monthly: (most: string, first: string) =>
      `Vi trekkjer høgst ${most} kroner i månaden, første gong i ${first}.`,
    wrong_information: "Stønaden vart for høg fordi opplysningane ikkje var rette.",
    national_insurance:
      "Du har fått ei yting frå folketrygda for den same tida, og ho går til frådrag.",
    ground: "Tilbakebetaling og motrekning",
    act: "integreringslova",
  },
  en: {
    demanded: (sum: string) => `You must pay back NOK ${sum} of the introduction benefit.`,
    setOff: (sum: string) =>
      `NOK ${sum} will be deducted from your introduction benefit in the months to come, because you have had too much.`,
    about: (from: string, to: string) =>
      from === to ? `It is about ${from}.` : `It is about the time from ${from} to ${to}.`,
    due: (day: string) => `The amount must be paid by ${day}.`,
    monthly: (most: string, first: string) =>
      `We deduct at most NOK ${most} a month, the first time in ${first}.`,
    wrong_information: "The benefit was too high because the information was not correct.",
    national_insurance:
      "You have had a national insurance benefit for the same time, which is deducted.",
    ground: "Repayment and set-off",
    act: "integreringsloven",
  },
} as const;

/** What the letter of a claim says; `law` is where the rule stands. */
export function letterFields(
  claim: Claim,
  law: string | null,
  language: LetterLanguage,
): FieldsOf<"benefit_decision"> {
  const words = WORDS[language];
  const sum = kroner(claim.totalOre, language);
  const month = (one: PlainDate) => monthInWords(one, language);
  const isSetOff = claim.resolution === "set_off";
  const cause = claim.cause === "national_insurance" ? "national_insurance" : "wrong_information";
  return {
    outcome: isSetOff ? words.setOff(sum) : words.demanded(sum),
    terms: [
      words.about(month(claim.fromMonth), month(claim.toMonth)),
      ...(claim.dueOn ? [words.due(dateInWords(claim.dueOn, language))] : []),
      ...(isSetOff
        ? [words.monthly(kroner(claim.monthlyOre ?? claim.totalOre, language), month(claim.month))]
        : []),
    ],
    reasons: `${words[cause]}\n\n${claim.reason}`,
    grounds: [
      `${words.ground} (${(law ?? "integreringsloven § 25").replace("integreringsloven", words.act)})`,
    ],
  };
}
