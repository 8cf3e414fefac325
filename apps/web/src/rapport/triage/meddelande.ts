export { showToast } from '@roda-traden/ui';
