import { PersonGroupIcon, PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { attendanceRoles, closingRoles } from "@/lib/attendance/access";
import { unusualRule } from "@/lib/attendance/queries/absence-talks";
import { listClasses } from "@/lib/attendance/queries/classes";
import { closedMonthsOf } from "@/lib/attendance/queries/closed-months";
import { monthRows, summaryOf } from "@/lib/attendance/queries/month";
import { monthAsked } from "@/lib/attendance/rules/month";
import { hasRole } from "@/lib/platform/context";
import { MonthSection } from "./month-section.view";
import { setUnusualRuleAction } from "./set-unusual-rule.action";
import { SetUnusualRuleForm } from "./set-unusual-rule.form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.classes");
  return { title: t("title") };
}

/** The classes, a month of all of them on request, and the municipality's own rule on absence. */
export default async function ClassesPage({ searchParams }: Props) {
  const { actor, today } = await requireRole("/program/klasser", ...attendanceRoles);
  const { maned } = await searchParams;
  const { classes, shown, rule } = await read(async (scope) => {
    const [classes, rule] = await Promise.all([listClasses(scope), unusualRule(scope)]);
    if (maned === undefined) return { classes, rule, shown: null };
    const month = monthAsked(maned, today);
    const rows = await monthRows(scope, month, null);
    const closed = (await closedMonthsOf(scope, [month])).find(({ classId }) => classId === null);
    return {
      ...{ classes, rule },
      shown: { month, summary: summaryOf(rows), closed: closed ?? null },
    };
  });
  const t = await getTranslations("attendance.classes");
  const areas = await getTranslations("attendance.areas");
  const mayClose = hasRole(actor, ...closingRoles);
  const add = (
    <LinkButton href="/program/klasser/ny" icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
        actions={classes.length > 0 && add}
      />
      <DataTable
        caption={t("title")}
        captionHidden
        rows={classes}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/program/klasser/${id}`}
        columns={[
          { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
          { key: "provider", header: t("provider"), cell: ({ provider }) => provider },
          {
            key: "period",
            header: t("period"),
            cell: ({ fromOn, toOn }) => (
              <>
                <DateText value={fromOn} /> – {toOn && <DateText value={toOn} />}
              </>
            ),
          },
          {
            key: "participants",
            header: t("participants"),
            align: "end",
            cell: ({ participants }) => participants,
          },
        ]}
        empty={
          <EmptyState icon={<PersonGroupIcon aria-hidden />} title={t("empty")} action={add}>
            {t("emptyText")}
          </EmptyState>
        }
      />
      {shown ? (
        <MonthSection
          shown={shown}
          classId={null}
          base="/program/klasser"
          mayClose={mayClose}
          today={today}
        />
      ) : (
        <Row>
          <LinkButton
            href={`/program/klasser?maned=${monthAsked(undefined, today).slice(0, 7)}#maned`}
            variant="secondary"
          >
            {t("month")}
          </LinkButton>
        </Row>
      )}
      {mayClose && (
        <Messages namespaces={["attendance.unusual", "attendance.errors"]}>
          <SetUnusualRuleForm action={setUnusualRuleAction} rule={rule} />
        </Messages>
      )}
    </Page>
  );
}
