import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { RunTag } from "@/app/_ui/benefit/run-tag";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { benefitRoles } from "@/lib/benefit/access";
import { runPage } from "@/lib/benefit/queries/run-page";
import { isId } from "@/lib/platform/ids";
import { Paid } from "./paid.view";
import type { PaymentFileAnswer } from "./payment-file.view";
import { Everyone, Missing, NeedDecision } from "./people.view";
import { RunState } from "./run-state.view";
import { Totals } from "./totals.view";

type Props = {
  params: Promise<{ month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("benefit");
  return { title: t("title") };
}

/** A month of the benefit: what it comes to, who lacks something, and each participant. */
export default async function BenefitMonthPage({ params, searchParams }: Props) {
  await requireRole("/program/stonad/[month]", ...benefitRoles);
  const { month } = await params;
  if (!MONTH.test(month)) notFound();
  const { etter, ...search } = await searchParams;
  const after = typeof etter === "string" && isId(etter) ? etter : null;
  const shown = await read((scope) => runPage(scope, `${month}-01`, after));
  const t = await getTranslations("benefit");
  const format = await getFormatter();
  const name = format.dateTime(new Date(`${month}-01T12:00:00Z`), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const breadcrumb = [{ label: t("title"), href: "/program/stonad" }];
  if (!shown) {
    return (
      <Page>
        <PageHeader
          title={t("run.title", { month: name })}
          breadcrumb={breadcrumb}
          lead={t("run.missingMonth")}
        />
      </Page>
    );
  }
  const { run, before, looked, everyone, hidden, hindrances, paid, rounding } = shown;
  const when = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "short", timeStyle: "short" });
  // What is to be approved is read first: what it comes to, and who lacks something.
  const state = (
    <Messages namespaces={["benefit.run", "benefit.errors"]}>
      <RunState run={run} hindrances={hindrances} />
    </Messages>
  );
  return (
    <Page>
      <PageHeader
        title={t("run.title", { month: name })}
        breadcrumb={breadcrumb}
        meta={
          <Row>
            <RunTag status={run.status} />
            <span>
              {run.approvedAt && run.approvedByName
                ? t("run.approvedBy", { name: run.approvedByName, when: when(run.approvedAt) })
                : t("run.by", { name: run.startedByName, when: when(run.startedAt) })}
            </span>
          </Row>
        }
      />
      {run.status !== "computed" && state}
      {(run.status === "computed" || run.status === "approved") && (
        <>
          <Totals run={run} before={before} rounding={rounding} />
          <Missing rows={looked.filter((row) => row.missing.length > 0)} />
          <NeedDecision rows={looked.filter((row) => row.needsDecision)} />
          {run.status === "computed" && state}
          <Everyone {...everyone} hidden={hidden} here={`/program/stonad/${month}`} />
          {run.status === "approved" && (
            <Messages namespaces={["benefit.paid", "benefit.errors"]}>
              <Paid benefitRunId={run.id} paid={paid} month={month} answer={answerOf(search)} />
            </Messages>
          )}
        </>
      )}
    </Page>
  );
}

/** What came of a file from payroll, as the address has it. */
function answerOf(search: Record<string, string | string[] | undefined>): PaymentFileAnswer {
  const { feil, lest, rader, utelatt } = search;
  const count = (given: unknown) => (/^\d{1,6}$/.test(String(given)) ? Number(given) : null);
  return {
    fault: typeof feil === "string" ? feil : null,
    read: count(lest),
    left: count(utelatt) ?? 0,
    rows: /^[\d,]{1,200}$/.test(String(rader)) ? String(rader).replaceAll(",", ", ") : "",
  };
}
