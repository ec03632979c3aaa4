import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { dwellingsOfLandlord } from "@/lib/dwellings/queries/dwellings-of-landlord";
import { landlordRoles } from "@/lib/organisations/access";
import { contactsOfLandlord } from "@/lib/organisations/queries/landlord-contacts";
import { viewLandlord } from "@/lib/organisations/queries/landlords";
import { listLandlords } from "@/lib/organisations/queries/list-landlords";
import { differingFields, MERGED_FIELDS } from "@/lib/organisations/rules/merge";
import { openTerm } from "@/lib/people/queries/search-term";
import { searchLandlordsAction } from "../../search-landlords.action";
import { LandlordPage } from "../landlord-page.view";
import { mergeLandlordsAction } from "./merge-landlords.action";
import { MergeLandlordsForm } from "./merge-landlords.form";

type Props = {
  params: Promise<{ landlordId: string }>;
  searchParams: Promise<{ s?: string; med?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.merge");
  return { title: t("title") };
}

/** Another landlord is found, compared field by field, and merged into this one. */
export default async function MergePage({ params, searchParams }: Props) {
  await requireRole("/utleiere/sla-sammen", ...landlordRoles);
  const [{ landlordId }, { s, med }] = await Promise.all([params, searchParams]);
  const { kept, other, follows, term, found } = await read(async (scope) => {
    const words = openTerm(scope, s);
    const second = med ? await viewLandlord(scope, med) : null;
    return {
      kept: await viewLandlord(scope, landlordId),
      other: second,
      follows: second && {
        dwellings: (await dwellingsOfLandlord(scope, second.id)).total,
        contacts: (await contactsOfLandlord(scope, second.id)).length,
      },
      term: words,
      found: words ? (await listLandlords(scope, { search: words, archived: "with" })).rows : [],
    };
  });
  const t = await getTranslations("organisations");
  const page = `/utleiere/${kept.id}/sla-sammen`;
  const others = found.filter(({ id }) => id !== kept.id);
  const shown = (field: string, value: string | null) =>
    value === null ? t("merge.empty") : field === "kind" ? t(`kind.${value as "person"}`) : value;
  const differing = other ? differingFields(kept, other) : [];
  const alike = MERGED_FIELDS.filter((field) => kept[field] && !differing.includes(field)).map(
    (field) => shown(field, kept[field]),
  );
  return (
    <LandlordPage landlord={kept} title={t("merge.title")} lead={t("merge.lead")} width="normal">
      <Messages
        namespaces={["organisations.merge", "organisations.errors", "organisations.fields"]}
      >
        {other && follows && other.id !== kept.id ? (
          <Stack>
            <Alert tone="info" title={t("merge.becomes", { kept: kept.name, other: other.name })}>
              <p>{t("merge.followsText", follows)}</p>
              {alike.length > 0 && <p>{t("merge.alike", { values: alike.join(", ") })}</p>}
            </Alert>
            <MergeLandlordsForm
              key={`${kept.version}/${other.version}`}
              action={mergeLandlordsAction.bind(null, kept.id, other.id)}
              values={{
                landlordId: kept.id,
                otherId: other.id,
                version: kept.version,
                otherVersion: other.version,
              }}
              fields={differing.map((field) => ({
                name: field,
                label: t(`fields.${field}`),
                options: [
                  {
                    value: "kept",
                    label: shown(field, kept[field]),
                    help: t("merge.kept", { name: kept.name }),
                  },
                  {
                    value: "other",
                    label: shown(field, other[field]),
                    help: t("merge.other", { name: other.name }),
                  },
                ],
              }))}
            />
            <Row>
              <AppLink href={`/utleiere/${other.id}/sla-sammen?med=${kept.id}`}>
                {t("merge.swap")}
              </AppLink>
              <AppLink href={page}>{t("merge.another")}</AppLink>
            </Row>
          </Stack>
        ) : (
          <>
            <SealedSearch
              action={searchLandlordsAction.bind(null, page)}
              term={term}
              label={t("merge.find")}
              help={t("list.searchHelp")}
              submit={t("list.submit")}
            />
            <Stack gap="sm">
              {others.map(({ id, name, kind, phone }) => (
                <AppLink key={id} href={`${page}?med=${id}`}>
                  {[name, t(`kind.${kind}`), phone].filter(Boolean).join(", ")}
                </AppLink>
              ))}
            </Stack>
            {term && others.length === 0 && <EmptyState title={t("merge.none")} />}
          </>
        )}
      </Messages>
    </LandlordPage>
  );
}
