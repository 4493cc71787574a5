// Vite takes each stylesheet out of the script and links it in the page.
declare module '*.css';
