import { config } from 'zod';

// Before any schema is made: zod would compile its checks with Function(), which the tool promises not to use, and which
// checking a file once does not repay.
config({ jitless: true });

export { z } from 'zod';
