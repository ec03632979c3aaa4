import { headers } from "next/headers";
import { arrival } from "@/app/_server/arrival";
import { problem } from "@/app/_server/errors";
import { isOwnOrigin } from "@/app/_server/origin";
import {
  gonePage,
  overviewPage,
  questionPage,
  type Sheet,
  startPage,
} from "@/app/_ui/mapping/preparation-page";
import {
  type AskedLink,
  chooseLanguage,
  finishPreparation,
  openPreparation,
  type Preparation,
  saveAnswer,
} from "@/lib/mapping/commands/prepare-talk";
import { preparationTexts } from "@/lib/mapping/queries/preparation-texts";
import {
  PREPARATION_LANGUAGE_CODES,
  preparationLanguage,
  preparationPath,
  preparationToken,
  QUESTIONS,
  questionOf,
} from "@/lib/mapping/rules/preparation";
import { isDomainError } from "@/lib/platform/errors";
import { type Limit, letThrough, type Window } from "@/lib/platform/rate-limit";
import type { Arrival } from "@/lib/users/types";
import "@/app/_server/compose";

type Context = { params: Promise<{ token: string }> };

const MINUTES = 60_000;
/** One person's link: far more than writing takes. */
const OF_A_LINK: Limit = { readings: 400, windowMs: 60 * MINUTES };
/** An address from which links that are none are tried; a reception shares one. */
const OF_A_PLACE: Limit = { readings: 60, windowMs: 10 * MINUTES };
/** What is posted is one answer. */
const MOST_BYTES = 20_000;

const ofLinks = new Map<string, Window>();
const ofPlaces = new Map<string, Window>();

/** Where a person prepares for the talk, by a personal link and without a session. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answered(context, async (from, asked) => {
    const found = await openPreparation(from, asked);
    if (!found) return null;
    const step = new URL(request.url).searchParams.get("s");
    return page(200, pageOf(await sheetOf(asked, found), found, step));
  });
}

/** Saves one answer, the choice of a language, or that it is all. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const given = await headers();
  if (!isOwnOrigin(given)) return new Response(null, { status: 403 });
  if (Number(given.get("content-length") ?? 0) > MOST_BYTES) {
    return new Response(null, { status: 413 });
  }
  return answered(context, async (from, asked) => {
    const form = new URLSearchParams((await request.text()).slice(0, MOST_BYTES));
    const base = preparationPath(asked.token);
    const language = PREPARATION_LANGUAGE_CODES.find((code) => code === form.get("language"));
    if (language) return (await chooseLanguage(from, asked, language)) && seeOther(base);
    if (form.has("finish")) {
      return (await finishPreparation(from, asked)) && seeOther(`${base}?s=takk`);
    }
    const question = questionOf(form.get("question"));
    if (!question) return seeOther(base);
    const done = await saveAnswer(from, asked, { question, given: form.get("answer") ?? "" });
    if (!done) return null;
    if (given.get("accept") === "application/json") {
      return new Response(null, { status: done.saved ? 204 : 422 });
    }
    const number = QUESTIONS.indexOf(question) + (done.saved ? 2 : 1);
    return seeOther(`${base}?s=${number > QUESTIONS.length ? "slutt" : number}`);
  });
}

/** The answer of a link that opens; else one and the same page. Whoever tries too often waits. */
async function answered(
  { params }: Context,
  act: (from: Arrival, asked: AskedLink) => Promise<Response | null>,
): Promise<Response> {
  const from = await arrival();
  const asked = preparationToken((await params).token);
  const now = Date.now();
  if (asked) {
    const passed = letThrough(ofLinks, asked.token, now, OF_A_LINK);
    if (!passed.ok) return waiting(passed.waitSeconds);
  }
  try {
    const answer = asked && (await act(from, asked));
    if (answer) return answer;
  } catch (error) {
    if (isDomainError(error)) return problem(error);
    throw error;
  }
  const passed = letThrough(ofPlaces, from.sourceAddress, now, OF_A_PLACE);
  return passed.ok ? gone(404, "closed") : waiting(passed.waitSeconds);
}

async function gone(status: number, key: "closed" | "tooMany"): Promise<Response> {
  return page(status, gonePage(await nonceOf(), key, preparationTexts));
}

async function waiting(seconds: number): Promise<Response> {
  const answer = await gone(429, "tooMany");
  answer.headers.set("Retry-After", String(seconds));
  return answer;
}

const nonceOf = async () => (await headers()).get("x-nonce") ?? "";

async function sheetOf(asked: AskedLink, { link, answers }: Preparation): Promise<Sheet> {
  const language = preparationLanguage(link.language);
  return {
    language,
    texts: preparationTexts(language.code),
    base: preparationPath(asked.token),
    nonce: await nonceOf(),
    givenName: link.givenName,
    expiresAt: link.expiresAt,
    answers: new Map(answers.map(({ question, answer }) => [question, answer])),
  };
}

function pageOf(sheet: Sheet, { link }: Preparation, step: string | null): string {
  const number = Number(step);
  if (Number.isInteger(number) && number >= 1 && number <= QUESTIONS.length) {
    return questionPage(sheet, number);
  }
  if (step === "slutt") return overviewPage(sheet, false);
  if (step === "takk" && link.finishedAt) return overviewPage(sheet, true);
  return startPage(sheet);
}

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location } });

const page = (status: number, html: string) =>
  new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
