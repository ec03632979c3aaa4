import { status } from "../../actions/casework";
import { aPhoto, aWordFileCalled } from "../../actions/documents";
import { enterDwelling } from "../../actions/dwellings";
import { expect, test } from "../../fixtures";

test("a home is shown in photos, and the use of the homes follows what is recorded of it", async ({
  page,
  signedInAs,
}) => {
  await signedInAs(["housing_adviser", "manager"]);
  await enterDwelling(
    page,
    { address: "Storgata 1" },
    {
      "Ledig fra": "2026-10-01",
      "Hvor mange kan bo der": "4",
      "Kostnad i måneden når den står tom": "12000",
    },
  );
  const home = new URL(page.url()).pathname;
  const photos = page.locator("#bilder");
  await photos.getByText("Legg inn bilder").click();
  await photos
    .locator("input[type=file]")
    .setInputFiles([aPhoto("kjokken.png"), aWordFileCalled("stue.jpg")]);
  await photos.getByLabel("Bildetekst").fill("Kjøkkenet");
  await photos.getByRole("button", { name: "Legg inn bildene" }).click();
  await expect(page.getByText("stue.jpg").first()).toBeVisible();
  const kitchen = photos.getByRole("img", { name: "Kjøkkenet" });
  await expect(kitchen).toBeVisible();
  await expect
    .poll(() => kitchen.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await photos.getByRole("button", { name: "Fjern", exact: true }).click();
  await expect(status(page, "Bildet er fjernet.")).toBeVisible();
  await expect(kitchen).toHaveCount(0);
  await photos.getByText("Ett fjernet bilde").click();
  await photos.getByRole("button", { name: "Angre fjerningen" }).click();
  await expect(kitchen).toBeVisible();

  const figure = (term: string) =>
    page.getByRole("definition").filter({ has: page.locator(`xpath=../dt[.="${term}"]`) });
  await page.goto("/styring/boliger?ar=2026");
  await expect(figure("Tomme plasser")).toHaveText("4av 4 plasser i alt");
  const october = page
    .getByRole("table", { name: "Plasser en gjennomsnittsdag" })
    .getByRole("row", { name: /^okt/ });
  await expect(october).toHaveText(/^okt\.?0 %4040$/);
  await page.goto(home);
  await page.getByText("Sperr boligen eller et rom").click();
  await page.getByLabel(/^Grunn/).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Lagre sperringen" }).click();
  await expect(status(page, "Sperringen er lagret.")).toBeVisible();
  await page.goto("/styring/boliger?ar=2026");
  await expect(figure("Tomme plasser")).toHaveText("0av 4 plasser i alt");
  await expect(figure("Stengte plasser")).toContainText("4");
  await expect(october).toHaveText(/^okt\.?0 %4040$/);
});
