import { useTranslations } from "next-intl";
import styles from "@/app/_ui/housing/signature-pad.module.css";
import { Card } from "@/app/_ui/kit/card";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { PhotoSubject } from "@/lib/housing/rules/codes";
import type { HandoverPhoto, Protocol, Signature } from "@/lib/housing/types";
import { SIGNATURE_SHEET } from "@/lib/platform/signature";
import { PhotosBeside } from "./photo-image.view";

/** What stands in a protocol, as it is read through before one signs and kept afterwards. */
export function ProtocolView({
  protocol,
  photos,
}: {
  protocol: Protocol;
  /** Those taken for it, which stand beside what they show. */
  photos: readonly HandoverPhoto[];
}) {
  const t = useTranslations("housing");
  const beside = (subject: PhotoSubject) => (
    <PhotosBeside photos={photos.filter((one) => one.shows === subject && !one.isAddition)} />
  );
  const { meters, rooms, topics, kind, householdSignature, adviserSignature, signedAt } = protocol;
  return (
    <Card>
      <DefinitionList
        columns={1}
        items={[
          { term: t("protocol.heldOn"), value: <DateText value={protocol.heldOn} /> },
          {
            term: t("protocol.meters"),
            value: (
              <>
                {meters
                  .map(({ kind: meter, number, reading }) =>
                    [t(`meter.${meter}`), number, reading].filter(Boolean).join(" "),
                  )
                  .join("; ")}
                {beside("meters")}
              </>
            ),
          },
          {
            term: t("protocol.keyCount"),
            value: (
              <>
                {protocol.keyCount}
                {beside("keys")}
              </>
            ),
            note: protocol.keyNote,
          },
          {
            term: t("protocol.rooms"),
            value: (
              <>
                {rooms
                  .map(({ name, condition, note }) =>
                    [`${name}: ${t(`condition.${condition}`)}`, note].filter(Boolean).join(", "),
                  )
                  .join("; ")}
                {beside("rooms")}
              </>
            ),
          },
          ...(kind === "handover"
            ? [
                {
                  term: t("protocol.topics"),
                  value: topics.map((topic) => t(`topic.${topic}`)).join(", "),
                },
              ]
            : []),
          ...(protocol.note ? [{ term: t("protocol.note"), value: protocol.note }] : []),
          ...(signedAt
            ? [
                {
                  term: t("protocol.household"),
                  value: <Signed signature={householdSignature} />,
                },
                { term: t("protocol.adviser"), value: <Signed signature={adviserSignature} /> },
                { term: t("protocol.signedAt"), value: <InstantText value={signedAt} /> },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function Signed({ signature }: { signature: Signature | null }) {
  const t = useTranslations("housing.protocol");
  if (!signature) return null;
  const { name, drawing } = signature;
  return (
    <>
      {name}
      {drawing && (
        <svg
          className={styles.sheet}
          viewBox={`0 0 ${SIGNATURE_SHEET.width} ${SIGNATURE_SHEET.height}`}
          role="img"
          aria-label={t("drawn", { who: name })}
        >
          <path className={styles.ink} d={drawing} />
        </svg>
      )}
    </>
  );
}
