import { status } from "../../actions/casework";
import { beginPolicy, leaflet, publishPolicy, writeSmallPolicy } from "../../actions/policy";
import { expect, test } from "../../fixtures";

test("the page is open to everyone when the municipality says so, and to nobody outside before", async ({
  page,
  browser,
  baseURL,
  municipality,
  otherMunicipality,
  signedInAs,
}) => {
  await signedInAs("manager");
  await beginPolicy(page);
  await writeSmallPolicy(page);
  await publishPolicy(page);
  const outside = await (await browser.newContext({ baseURL })).newPage();
  const address = `/selvbosetting/${municipality.id}`;
  const nothing = outside.getByText("Det er ikke lagt ut vilkår");
  await outside.goto(address);
  await expect(nothing).toBeVisible();

  await page.getByRole("button", { name: "La alle lese siden" }).click();
  await expect(status(page, "Nå kan alle lese siden.")).toBeVisible();
  await outside.goto(address);
  await expect(leaflet(outside)).toContainText(`Avtalt selvbosetting i ${municipality.name}`);
  await outside.getByRole("link", { name: "English" }).click();
  await expect(leaflet(outside)).toHaveAttribute("lang", "en");
  for (const number of [otherMunicipality.id, "0000", "9999x"]) {
    await outside.goto(`/selvbosetting/${number}`);
    await expect(nothing).toBeVisible();
  }

  await page.getByRole("button", { name: "Steng siden for andre" }).click();
  await expect(status(page, "Siden er stengt")).toBeVisible();
  await outside.goto(address);
  await expect(nothing).toBeVisible();
  await outside.context().close();
});
