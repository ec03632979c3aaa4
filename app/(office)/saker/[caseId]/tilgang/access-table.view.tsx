import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { CaseHeader, GrantRow, StaffMember } from "@/lib/cases/types";
import { endAccessAction } from "./end-access.action";

type Line = { key: string; name: string; why: ReactNode; until: ReactNode; act?: ReactNode };

/** Everyone who may open the case now, and the access that has ended. */
export function AccessTable({
  header,
  team,
  grants,
  now,
  mayEnd,
}: {
  header: CaseHeader;
  team: readonly Pick<StaffMember, "accountId" | "name">[];
  grants: readonly GrantRow[];
  now: string;
  mayEnd: boolean;
}) {
  const t = useTranslations("cases.access");
  const role = useTranslations("frame.roles");
  const running = (grant: GrantRow) => grant.endedAt === null && grant.endsAt > now;
  const officers = new Set(header.officers.map(({ accountId }) => accountId));
  const ofGrant = (grant: GrantRow): Line => ({
    key: grant.id,
    name: grant.accountName,
    why: (
      <>
        <Tag tone={grant.kind === "emergency" ? "danger" : "warning"}>
          {t(`kind.${grant.kind}`)}
        </Tag>{" "}
        {grant.reason}
        {grant.kind === "temporary" && grant.givenByName && (
          <> ({t("givenBy", { name: grant.givenByName })})</>
        )}
      </>
    ),
    until: <InstantText value={grant.endedAt ?? grant.endsAt} />,
    act: mayEnd && running(grant) && (
      <ActButton
        action={endAccessAction}
        hidden={{ caseId: header.id, grantId: grant.id }}
        tone="danger"
      >
        {t("end", { name: grant.accountName })}
      </ActButton>
    ),
  });
  const present: Line[] = [
    ...header.officers.map((one) => ({
      key: one.role,
      name: one.name,
      why: role(one.role),
      until: t("whileOfficer"),
    })),
    ...(header.addressProtection === "strengt_fortrolig" ? [] : team)
      .filter(({ accountId }) => !officers.has(accountId))
      .map(({ accountId, name }) => ({
        key: accountId,
        name,
        why: t("inTeam", { team: header.teamName }),
        until: t("whileInTeam"),
      })),
    ...grants.filter(running).map(ofGrant),
  ];
  const past = grants.filter((grant) => !running(grant)).map(ofGrant);
  const columns: Column<Line>[] = [
    { key: "name", header: t("who"), primary: true, cell: (line) => line.name },
    { key: "why", header: t("why"), cell: (line) => line.why },
    { key: "until", header: t("until"), cell: (line) => line.until },
    { key: "act", header: t("act"), cell: (line) => line.act },
  ];
  return (
    <>
      {header.addressProtection === "strengt_fortrolig" && <p>{t("circleOnly")}</p>}
      <DataTable
        caption={t("title")}
        captionHidden
        columns={mayEnd ? columns : columns.slice(0, 3)}
        rows={present}
        rowKey={(line) => line.key}
      />
      {past.length > 0 && (
        <Section title={t("past")} level={3}>
          <DataTable
            caption={t("past")}
            captionHidden
            columns={columns.slice(0, 3)}
            rows={past}
            rowKey={(line) => line.key}
          />
        </Section>
      )}
    </>
  );
}
