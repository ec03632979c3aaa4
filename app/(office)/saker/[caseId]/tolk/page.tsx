import { PersonChatIcon, PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Row, Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { requireCase } from "@/lib/cases/queries/require-case";
import { interpreterRoles } from "@/lib/interpreters/access";
import { bookingCounts, bookingsOfCase } from "@/lib/interpreters/queries/bookings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { BookingTable } from "./booking-table.view";
import { LawOfInterpreting } from "./law-of-interpreting.view";
import { NeedsInterpreter } from "./needs-interpreter.view";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.bookings");
  return { title: t("title") };
}

/** Interpreters at the meetings with a household: asked for, booked, and how it went. */
export default async function BookingsPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/tolk", ...interpreterRoles);
  const { caseId } = await params;
  const before = keyOf((await searchParams).for);
  const { head, page, counts, people, languages } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "interpreters.view-bookings");
    const [page, counts, people, options] = await Promise.all([
      bookingsOfCase(scope, caseId, before),
      bookingCounts(scope, caseId),
      peopleForFacts(scope, [caseId]),
      codeOptions(scope, "language"),
    ]);
    const languages = new Map(options.language.map(({ value, label }) => [value, label]));
    return { head, page, counts, people, languages };
  });
  const t = await getTranslations("interpreters.bookings");
  const last = page.bookings.at(-1);
  const base = `/saker/${caseId}/tolk`;
  const book = head.status === "open" && (
    <LinkButton href={`${base}/ny`} icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Columns
      main={
        <Section title={t("title")} actions={counts.all > 0 && book}>
          {(counts.barred > 0 || counts.withoutInterpreter > 0) && (
            <Alert tone="warning">
              {counts.barred > 0 && <p>{t("barredCount", { count: counts.barred })}</p>}
              {counts.withoutInterpreter > 0 && (
                <p>{t("missingCount", { count: counts.withoutInterpreter })}</p>
              )}
            </Alert>
          )}
          <BookingTable
            caseId={caseId}
            bookings={page.bookings}
            languages={languages}
            empty={
              <EmptyState
                icon={<PersonChatIcon aria-hidden />}
                title={t("empty")}
                action={book}
                level={3}
              >
                <p>{t("emptyText")}</p>
              </EmptyState>
            }
          />
          <Pagination
            label={t("caption")}
            {...(before && { previousHref: base })}
            {...(page.more && last && { nextHref: `${base}?for=${last.heldOn}_${last.id}` })}
          />
        </Section>
      }
      aside={
        <>
          <NeedsInterpreter people={people} languages={languages} />
          <LawOfInterpreting />
          <Row>
            <LinkButton href="/tolker" variant="secondary">
              {t("register")}
            </LinkButton>
          </Row>
        </>
      }
    />
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(text: string | string[] | undefined) {
  const [heldOn = "", id = ""] = typeof text === "string" ? text.split("_") : [];
  return isPlainDate(heldOn) && isId(id) ? { heldOn, id } : undefined;
}
