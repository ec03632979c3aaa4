import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Timeline } from "@/app/_ui/kit/timeline";
import type { DwellingBlock, DwellingRoom } from "@/lib/dwellings/types";
import { blockDwellingAction } from "./block-dwelling.action";
import { BlockDwellingForm } from "./block-dwelling.form";
import { endBlockAction } from "./end-block.action";
import { EndBlockForm } from "./end-block.form";

/** When the dwelling or a room may not be lived in, and why. */
export function Blocks({
  dwellingId,
  blocks,
  rooms,
  today,
  mayChange,
}: {
  dwellingId: string;
  blocks: readonly DwellingBlock[];
  rooms: readonly DwellingRoom[];
  today: string;
  mayChange: boolean;
}) {
  const t = useTranslations("dwellings.blocks");
  const reasons = useTranslations("dwellings.block_reason");
  const nameOf = (roomId: string | null) =>
    rooms.find(({ id }) => id === roomId)?.name ?? t("whole");
  const options = rooms
    .filter(({ archivedOn }) => archivedOn === null)
    .map(({ id, name }) => ({ value: id, label: name }));
  const isOver = ({ endsOn }: DwellingBlock) => endsOn !== null && endsOn < today;
  return (
    <Section id="sperringer" title={t("title")}>
      <Stack>
        {blocks.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <Timeline
            label={t("title")}
            items={blocks.map((block) => ({
              id: block.id,
              when: (
                <>
                  <DateText value={block.startsOn} />–
                  {block.endsOn ? <DateText value={block.endsOn} /> : t("open")}
                </>
              ),
              title: `${nameOf(block.roomId)}: ${reasons(block.reason)}`,
              tone: isOver(block) ? "neutral" : "warning",
              body: (
                <>
                  {block.note && <p>{block.note}</p>}
                  {mayChange && !isOver(block) && (
                    <Dialog
                      trigger={t("end")}
                      triggerVariant="tertiary"
                      title={`${nameOf(block.roomId)}: ${reasons(block.reason)}`}
                    >
                      <EndBlockForm
                        action={endBlockAction}
                        dwellingId={dwellingId}
                        block={block}
                        today={today > block.startsOn ? today : block.startsOn}
                      />
                    </Dialog>
                  )}
                </>
              ),
            }))}
          />
        )}
        {mayChange && (
          <Disclosure summary={t("add")}>
            <BlockDwellingForm
              action={blockDwellingAction}
              dwellingId={dwellingId}
              today={today}
              rooms={options}
            />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
