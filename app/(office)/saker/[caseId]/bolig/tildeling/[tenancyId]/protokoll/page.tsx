import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read, requireRole } from "@/app/_server/read";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { PROTOCOL_TEXTS } from "@/app/_ui/housing/tenancy-texts";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { housingRoles } from "@/lib/housing/access";
import { photosOfTenancy, shownPhoto } from "@/lib/housing/queries/handover-photos";
import { tenancyPage } from "@/lib/housing/queries/tenancy-page";
import { photosNow } from "@/lib/housing/rules/photos";
import { protocolsFrom } from "@/lib/housing/rules/states";
import { AddHandoverPhotos } from "./add-handover-photos.view";
import { HandoverPhotos } from "./handover-photos.view";
import { ProtocolView } from "./protocol.view";
import { saveProtocolAction } from "./save-protocol.action";
import { SaveProtocolForm } from "./save-protocol.form";
import { signProtocolAction } from "./sign-protocol.action";
import { SignProtocolForm } from "./sign-protocol.form";

type Props = {
  params: Promise<{ caseId: string; tenancyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.protocol");
  return { title: t("title") };
}

/** The protocol of a handover, or of a home given back: written on the spot, and signed on the screen. */
export default async function ProtocolPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/bolig/tildeling/[tenancyId]/protokoll", ...housingRoles);
  const { caseId, tenancyId } = await params;
  const search = await searchParams;
  const kind = search.retur === undefined ? "handover" : "return";
  const { shown, photos, outcome, today, adviserName } = await read(async (scope) => {
    const shown = await tenancyPage(scope, caseId, tenancyId);
    const [all, outcome] = await Promise.all([
      photosOfTenancy(scope, tenancyId),
      uploadOutcome(scope, search),
    ]);
    const photos = all.filter((one) => one.kind === kind).map(shownPhoto);
    return { shown, photos, outcome, today: scope.today, adviserName: scope.actor.name };
  });
  const t = await getTranslations("housing.protocol");
  const { found, head, home, protocols } = shown;
  const stands = protocols.find((one) => one.kind === kind);
  const signed = Boolean(stands?.signedAt);
  const open = head.status === "open" && protocolsFrom(found.status).includes(kind) && !signed;
  const isOpen = head.status === "open";
  const photosHow = isOpen ? photosNow(found.status, kind, signed) : null;
  const written = stands?.rooms ?? [];
  const names = [
    ...home.rooms.map(({ name }) => name),
    t("livingRoom"),
    t("kitchen"),
    t("bathroom"),
  ];
  // Those that nobody has looked at yet are asked of until they are.
  const known = [
    ...written,
    ...names.filter((one) => !written.some(({ name }) => name === one)).map((name) => ({ name })),
  ];
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bolig/tildeling/${tenancyId}`}>{t("back")}</AppLink>
      </div>
      {outcome && <UploadResult outcome={outcome} />}
      <Section title={t(kind === "return" ? "returnTitle" : "title")}>
        <p>{[home.streetAddress, home.unit].filter(Boolean).join(", ")}</p>
        {stands && signed && <ProtocolView protocol={stands} photos={photos} />}
        {!open && !signed && <Alert tone="info">{t("notNow")}</Alert>}
        {open && (
          <Messages namespaces={PROTOCOL_TEXTS}>
            <SaveProtocolForm
              key={stands?.version ?? 0}
              action={saveProtocolAction.bind(null, tenancyId, kind)}
              kind={kind}
              version={stands?.version ?? 0}
              values={{
                tenancyId,
                heldOn: today,
                ...stands,
                rooms: known,
              }}
              rooms={known.length + 1}
            />
          </Messages>
        )}
      </Section>
      {(photosHow || photos.length > 0) && (
        <HandoverPhotos
          photos={photos}
          isSigned={signed}
          mayRemove={photosHow === "with-protocol"}
          isFormOpen={outcome !== null || (photosHow === "with-protocol" && photos.length === 0)}
          form={
            photosHow && <AddHandoverPhotos tenancyId={tenancyId} kind={kind} outcome={outcome} />
          }
        />
      )}
      {open && stands && (
        <Section title={t("sign")} id="signer">
          <p>{t("signLead")}</p>
          <ProtocolView protocol={stands} photos={photos} />
          <Messages namespaces={PROTOCOL_TEXTS}>
            <SignProtocolForm
              key={stands.version}
              action={signProtocolAction.bind(null, tenancyId, kind)}
              tenancyId={tenancyId}
              kind={kind}
              version={stands.version}
              adviserName={adviserName}
            />
          </Messages>
        </Section>
      )}
    </Page>
  );
}
