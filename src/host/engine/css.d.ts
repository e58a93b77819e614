// Style sheets are imported for their effect only; the build puts them into the page.
declare module "*.css";
